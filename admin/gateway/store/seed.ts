import { once } from 'node:events';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Writable } from 'node:stream';
import { walk } from '#files/walk.ts';
import { createRepository } from '../git/open-repository.ts';
import { startGit } from '../git/run-git.ts';
import { MAIN } from './branch-name.ts';

const AUTHOR = '示例数据 <sample@localhost>';

/** Files read side by side, so that git need not wait for the disk. */
const AT_ONCE = 100;

/** As `fast-import` reads it; a name may hold quotes, spaces and Han. */
const quoted = (file: string): string => `"${file.replaceAll(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;

async function send(stream: Writable, ...parts: (string | Uint8Array)[]): Promise<void> {
  let ready = true;
  for (const part of parts) ready = stream.write(part);
  if (!ready) await once(stream, 'drain');
}

/** One commit as a stream: no work tree, no index, tens of thousands of files in seconds. */
async function sendCommit(stream: Writable, contentDir: string): Promise<void> {
  const message = Buffer.from('示例内容\n');
  const head = `commit refs/heads/${MAIN}\ncommitter ${AUTHOR} ${Math.floor(Date.now() / 1000)} +0800\ndata ${message.length}\n`;
  await send(stream, head, message);
  const files = Array.from(walk(contentDir));
  for (let from = 0; from < files.length; from += AT_ONCE) {
    const some = files.slice(from, from + AT_ONCE);
    const read = await Promise.all(some.map((file) => fs.readFile(path.join(contentDir, file))));
    const parts = some.flatMap((file, i) => [`M 100644 inline ${quoted(file)}\ndata ${read[i]!.length}\n`, read[i]!, '\n']);
    await send(stream, ...parts);
  }
  await send(stream, 'done\n');
}

/** Feeds git with the folder. */
async function importFolder(dir: string, contentDir: string): Promise<void> {
  const child = startGit(dir, ['-c', 'fastimport.unpackLimit=0', 'fast-import', '--quiet', '--done']);
  let complaint = '';
  child.stderr!.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  child.stdout!.resume();
  const ended = once(child, 'close');
  try {
    // The stream breaks when git gives up; why is told by its exit.
    await Promise.race([sendCommit(child.stdin!, contentDir), once(child.stdin!, 'error')]);
  } finally {
    child.stdin!.end();
  }
  const [code] = (await ended) as [number];
  if (code !== 0) throw new Error(`${contentDir} 没能放进 ${dir}：${complaint.trim()}`);
}

/** Makes a bare repository from a content folder, with that content in one commit; returns the commit. */
export async function seedRepository(dir: string, contentDir: string): Promise<string> {
  const repository = await createRepository(dir);
  try {
    if (await repository.tip(MAIN)) throw new Error(`${dir} 里已经有内容。请换一个空文件夹。`);
    await importFolder(repository.dir, contentDir);
    return (await repository.tip(MAIN))!;
  } finally {
    await repository.close();
  }
}
