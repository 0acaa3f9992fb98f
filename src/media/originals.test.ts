import { expect, test } from 'vitest';
import type { Entry } from '#domain/entry/entry.ts';
import { emptyLibrary } from '#domain/library/library.ts';
import { listedPhotos } from './originals.ts';

/** A library of one story that lists these files; `attached` lie beside it as well. */
function aLibrary(files: string[], attached: string[] = []) {
  const library = emptyLibrary();
  const photos = files.map((file) => ({ file }));
  const story = { collection: 'stories', id: 's-1', file: 'stories/2026/s-1/index.md', data: { photos }, body: '' };
  library.entries.stories.set('s-1', story as Entry as Entry<'stories'>);
  library.attachments.set('stories/s-1', [...files, ...attached]);
  return library;
}

test('a photo is known by its entry, wherever the year puts the folder', () => {
  expect(listedPhotos(aLibrary(['a.jpg']), 'content')).toEqual([
    { key: 'stories/s-1/a.jpg', path: 'content/stories/2026/s-1/a.jpg', listedIn: 'stories/2026/s-1/index.md' },
  ]);
});

test('a picture that merely lies beside a story, without credit or permission, is never published', () => {
  expect(listedPhotos(aLibrary(['a.jpg'], ['private.jpg']), 'content').map(({ key }) => key)).toEqual(['stories/s-1/a.jpg']);
});

test('a photo listed twice is made once', () => expect(listedPhotos(aLibrary(['a.jpg', 'a.jpg']), 'content')).toHaveLength(1));
