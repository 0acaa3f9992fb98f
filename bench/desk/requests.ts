import { median } from '../tools/report.ts';
import type { Contender } from './contender.ts';
import { newStory } from './story.ts';

const SAVES = 10;

async function timed(work: () => ReturnType<Contender['call']>): Promise<number> {
  const started = performance.now();
  const { ok, body } = await work();
  if (!ok) throw new Error(`a single save was refused: ${JSON.stringify(body)}`);
  return performance.now() - started;
}

const saveOf = ({ call, placeOf }: Contender, id: string) => call('persistEntry', newStory(placeOf(id), id));

/** Milliseconds of a save of a new story, one after another. */
export async function saveTime(desk: Contender): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < SAVES; i++) times.push(await timed(() => saveOf(desk, `2026-one-${String(i).padStart(4, '0')}`)));
  return median(times);
}

/** How many of so many saves at one moment were kept, by the server's own list of drafts afterwards, and in how long. */
export async function parallelSaves(desk: Contender, count: number): Promise<{ kept: number; seconds: number }> {
  const ids = Array.from({ length: count }, (_, i) => `2026-par-${String(i).padStart(4, '0')}`);
  const started = performance.now();
  await Promise.all(ids.map((id) => saveOf(desk, id).catch(() => ({ ok: false }))));
  const seconds = (performance.now() - started) / 1000;
  const { body } = await desk.call('unpublishedEntries', {});
  const listed = JSON.stringify(body);
  return { kept: ids.filter((id) => listed.includes(id)).length, seconds };
}

/** Drafts up to a number, for the board; one after another, so that every contender keeps them. */
export async function fillBoard(desk: Contender, count: number): Promise<void> {
  const { body } = await desk.call('unpublishedEntries', {});
  const present = Array.isArray(body) ? body.length : 0;
  for (let i = present; i < count; i++) await saveOf(desk, `2026-brd-${String(i).padStart(4, '0')}`);
}
