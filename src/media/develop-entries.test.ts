import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { markdown } from '../../tests/fixtures/content-folder.ts';
import * as inputs from '../../tests/fixtures/inputs.ts';
import { developEntries } from './develop-entries.ts';
import { readManifest } from './manifest.ts';
import { aJpeg, aWorkshop } from './testing/workshop.ts';

/** Encoding takes its time when other work shares the cores. */
vi.setConfig({ testTimeout: 60_000 });

const owner = (id: string) => ({ collection: 'stories' as const, id, file: `stories/2026/${id}/index.md` });

/** A content folder of stories, each listing the pictures that lie beside it. */
function anArchive() {
  const { root, dir, ...workshop } = aWorkshop();
  const write = (id: string, pictures: Record<string, Buffer>, listed = Object.keys(pictures)): void => {
    const folder = path.join(root, 'stories/2026', id);
    fs.mkdirSync(folder, { recursive: true });
    for (const [name, bytes] of Object.entries(pictures)) fs.writeFileSync(path.join(folder, name), bytes);
    const photos = listed.map((file) => ({ ...inputs.photo, file }));
    fs.writeFileSync(path.join(folder, 'index.md'), markdown({ ...inputs.story, photos }));
  };
  const remove = (id: string): void => fs.rmSync(path.join(root, 'stories/2026', id), { recursive: true });
  return { ...workshop, dir, write, remove, develop: (...ids: string[]) => developEntries(ids.map(owner), root, dir) };
}

describe('the pictures of entries that changed', () => {
  test('are made, and those of all others stay as they are', async () => {
    const archive = anArchive();
    archive.write('a', { 'one.jpg': await aJpeg({ colour: '#100' }) });
    archive.write('b', { 'two.jpg': await aJpeg({ colour: '#020' }) });
    await archive.develop('a');
    const { added, gone, problems } = await archive.develop('b');
    expect(Object.keys(readManifest(archive.dir))).toEqual(['stories/a/one.jpg', 'stories/b/two.jpg']);
    expect({ gone, problems }).toEqual({ gone: [], problems: [] });
    expect(archive.cached()).toEqual(expect.arrayContaining(added));
  });

  test('go when they are taken from their story, and when the story itself is taken back', async () => {
    const archive = anArchive();
    archive.write('a', { 'one.jpg': await aJpeg({ colour: '#100' }), 'two.jpg': await aJpeg({ colour: '#020' }) });
    const { added } = await archive.develop('a');
    archive.write('a', {}, ['one.jpg']);
    const { added: kept, gone } = await archive.develop('a');
    expect([...kept, ...gone].toSorted()).toEqual(added.toSorted());
    archive.remove('a');
    expect((await archive.develop('a')).gone.toSorted()).toEqual(kept.toSorted());
    expect(readManifest(archive.dir)).toEqual({});
  });

  test('stay beside the pages while another story shows the same picture', async () => {
    const archive = anArchive();
    const same = await aJpeg();
    archive.write('a', { 'one.jpg': same });
    archive.write('b', { 'two.jpg': same });
    await archive.develop('a', 'b');
    archive.remove('a');
    expect((await archive.develop('a')).gone).toEqual([]);
  });

  test('that nobody can open are told in the words of the catalogue; the others are made', async () => {
    const archive = anArchive();
    archive.write('a', { 'bad.jpg': Buffer.from('no picture'), 'one.jpg': await aJpeg() });
    const { problems } = await archive.develop('a');
    expect(problems.map(({ code, place }) => [code, place.file])).toEqual([['photo/unreadable', 'stories/2026/a/index.md']]);
    expect(Object.keys(readManifest(archive.dir))).toEqual(['stories/a/one.jpg']);
  });

  test('of a story whose name begins like another’s are its own', async () => {
    const archive = anArchive();
    archive.write('a', { 'one.jpg': await aJpeg() });
    archive.write('a-b', { 'two.jpg': await aJpeg({ colour: '#020' }) });
    await archive.develop('a', 'a-b');
    await archive.develop('a');
    expect(Object.keys(readManifest(archive.dir))).toContain('stories/a-b/two.jpg');
  });
});
