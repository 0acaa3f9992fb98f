import { expect, test } from 'vitest';
import { readTrailers, withTrailers } from './trailers.ts';

test('trailers are the last paragraph; what the message says in between is only said', () => {
  const message = '改标题\n\nStatus: pending_publish\n\n谢谢';
  expect(readTrailers(message)).toEqual({});
  expect(readTrailers(withTrailers(message, { Status: 'draft', 'Set-by': '王小明 <wang@example.org>' }))).toEqual({
    Status: 'draft',
    'Set-by': '王小明 <wang@example.org>',
  });
});

test('a message that says nothing is still a message', () =>
  expect(withTrailers(' \n', { Status: 'draft' })).toBe('（无说明）\n\nStatus: draft\n'));
