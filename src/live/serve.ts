import type { LiveAnswers, LiveReply, LiveRequest, LiveWish } from '#files/live-messages.ts';
import type { LiveSite } from './site.ts';

function answer(site: LiveSite, wish: LiveWish): Promise<LiveAnswers[LiveWish['kind']]> {
  switch (wish.kind) {
    case 'render':
      return site.render(wish.address, wish.overlay);
    case 'publish':
      return site.publish(wish.changed);
    case 'replace':
      return site.replace(wish.addresses);
    case 'sweep':
      return site.sweep();
  }
}

const tell = (reply: LiveReply): boolean => process.connected && process.send!(reply);

async function reply(site: LiveSite, request: LiveRequest): Promise<void> {
  const { id } = request;
  try {
    tell({ id, answer: await answer(site, request) });
  } catch (error) {
    console.error(error);
    tell({ id, error: (error as Error).message });
  }
}

/** Answers the process that started this one, until it goes away. */
export async function serveLivePages(site: LiveSite): Promise<void> {
  process.on('message', (request: LiveRequest) => void reply(site, request));
  tell({ ready: true });
  await new Promise((resolve) => process.once('disconnect', resolve));
}
