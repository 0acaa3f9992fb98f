import { expect, test } from 'vitest';
import { Board, type BoardDraft } from './board.ts';

const path = 'stories/2026/2026-rc-0001/index.md';
const draft: BoardDraft = {
  collection: 'stories',
  id: '2026-rc-0001',
  slug: '2026/2026-rc-0001/index',
  status: 'draft',
  diffs: [
    { path, newFile: true, id: 'a' },
    { path: 'stories/2026/2026-rc-0001/one.jpg', newFile: true, id: 'b' },
  ],
  updatedAt: '2026-11-25T12:00:00Z',
  data: '---\n{"title":"雨夜"}\n---\n',
  file: { path },
};

test('one answer serves each question of the board, once', () => {
  const board = new Board();
  expect(board.take([draft])).toEqual(['stories/2026-rc-0001']);
  const told = board.draft('stories/2026-rc-0001') as BoardDraft;
  expect(told).toMatchObject({ slug: draft.slug, status: 'draft', diffs: [{ path }] });
  expect(told).not.toHaveProperty('data');
  expect(board.text(path, told.diffs[0]!.id!)).toBe(draft.data);
  expect(board.draft('stories/2026-rc-0001')).toBeUndefined();
});

test('an entry that is opened is never given the short text of the board', () => {
  const board = new Board();
  board.take([draft]);
  expect(board.text(path, 'a')).toBeUndefined();
});
