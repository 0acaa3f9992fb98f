import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { aRepository, afterTest, git, put } from '../git/a-repository.ts';
import { openRepository } from '../git/open-repository.ts';
import { aSave } from './a-store.ts';
import { openStore } from './open-store.ts';

vi.setConfig({ testTimeout: 120_000 });

const here = import.meta.dirname;

/** A gateway that saves without pause and says the commit of each save that it would have answered “saved”. */
const SAVES_FOR_EVER = `
  import { openRepository } from '${here}/../git/open-repository.ts';
  import { openStore } from '${here}/open-store.ts';
  const by = { name: '王小明', email: 'wang@example.org' };
  const store = await openStore(await openRepository(process.argv[1]));
  for (let n = 0; ; n++) {
    const changes = [{ path: 'stories/2026/a/index.md', bytes: Buffer.from('第' + n + '版' + '字'.repeat(n % 7000)) }];
    const { tip } = await store.save({ collection: 'stories', id: 'a', changes, seen: {}, message: '保存', by });
    console.log(tip);
  }
`;

/** The commits it told, until it is killed – alone, or with every git that it has started. */
async function saveUntilKilled(dir: string, afterMs: number, withItsGit: boolean): Promise<string[]> {
  const child: ChildProcess = spawn(process.execPath, ['--input-type=module', '-e', SAVES_FOR_EVER, dir], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const told: string[] = [];
  const ended = new Promise((resolve) => child.on('close', resolve));
  createInterface({ input: child.stdout! }).on('line', (tip) => {
    if (told.push(tip) === 1) setTimeout(() => process.kill(withItsGit ? -child.pid! : child.pid!, 'SIGKILL'), afterMs);
  });
  await ended;
  return told;
}

/** Locks that a killed git has left grow old at once: the test has no ten seconds. */
function ageLocks(dir: string): void {
  for (const file of fs.readdirSync(path.join(dir, 'refs'), { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.lock')) fs.utimesSync(path.join(dir, 'refs', file), new Date(0), new Date(0));
  }
}

test.each([
  ['the gateway', false],
  ['the gateway and every git it has started', true],
])('%s killed in the middle of a save: the repository is whole, every answered save is in it, and work goes on', async (_, withItsGit) => {
  const { dir } = await aRepository(put('settings/site.json', '{}'));
  for (const afterMs of [3, 40, 87, 151]) {
    const told = await saveUntilKilled(dir, afterMs, withItsGit);
    await pause(100);
    expect(git(dir, ['fsck', '--strict', '--no-dangling'])).toBe('');
    expect(git(dir, ['rev-list', 'cms/stories/a']).split('\n')).toEqual(expect.arrayContaining(told));
    ageLocks(dir);
    const store = await openStore(await openRepository(dir));
    afterTest(() => store.close());
    expect((await store.save(aSave('a', '后来', { seen: {} }))).status).toBe('draft');
  }
});
