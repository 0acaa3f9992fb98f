import path from 'node:path';
import { openEntries } from '../../admin/gateway/entries/open-entries.ts';
import { openRepository } from '../../admin/gateway/git/open-repository.ts';
import type { Site } from '../../admin/gateway/site/site.ts';
import { decapSlug } from '../../admin/gateway/protocol/entry-name.ts';
import { startGateway } from '../../admin/gateway/start-gateway.ts';
import { openStore } from '../../admin/gateway/store/open-store.ts';
import { seedRepository } from '../../admin/gateway/store/seed.ts';
import { entryPath } from '#domain/library/entry-path.ts';
import type { Call, Contender } from './contender.ts';

const never = (): never => {
  throw new Error('the bench publishes nothing');
};

/** Previews and publications have figures of their own; here the site only has to be there. */
const noSite: Site = {
  render: never,
  publish: never,
  settled: () => Promise.resolve(),
  state: () => ({ ready: true, publishing: 0, following: false }),
  fullBuild: never,
  close: () => Promise.resolve(),
};

const silent = (): void => undefined;

/** Cookie and secret of a visit, as the desk's own pages have them. */
async function signIn(url: string, address: string): Promise<Record<string, string>> {
  const token = new URL(address).searchParams.get('token')!;
  const headers = { 'Content-Type': 'application/json', Origin: url, 'Sec-Fetch-Site': 'same-origin' };
  const answer = await fetch(`${url}/cms-api/login`, { method: 'POST', headers, body: JSON.stringify({ token }) });
  const { csrf } = (await answer.json()) as { csrf: string };
  const cookie = answer.headers.getSetCookie()[0]!.split(';')[0]!;
  return { ...headers, Cookie: cookie, 'X-Desk': csrf };
}

/** Our gateway over a bare repository made from the content folder. */
export async function ourDesk(content: string, work: string): Promise<Contender> {
  const dir = path.join(work, 'content.git');
  await seedRepository(dir, content);
  const store = await openStore(await openRepository(dir));
  const entries = await openEntries(store);
  const addresses: string[] = [];
  const gateway = await startGateway({
    ...{ store, entries, site: noSite, port: 0, stateDir: work, deskDir: '.desk/app', siteDir: work },
    ...{ identity: { name: '测量', email: 'bench@localhost' }, log: silent as never },
    announce: (address) => void addresses.push(address),
  });
  const headers = await signIn(gateway.url, addresses[0]!);
  const call: Call = async (action, params) => {
    const body = JSON.stringify({ branch: 'main', action, params });
    const answer = await fetch(`${gateway.url}/cms-api/v1`, { method: 'POST', headers, body });
    return { ok: answer.ok, body: await answer.json() };
  };
  const cookie = headers['Cookie']!.split('=');
  return {
    name: 'ours',
    address: `${gateway.url}/admin/`,
    cookies: [{ name: cookie[0]!, value: cookie.slice(1).join('='), url: gateway.url }],
    placeOf: (id) => {
      const file = entryPath('stories', id);
      return { path: file, slug: decapSlug(file) };
    },
    call,
    close: () => gateway.close(),
  };
}
