import { expect, test, vi } from 'vitest';
import { chosenIds } from './chosen-ids.ts';

test('one id gives way to the next and leaves nothing; a list grows and shrinks', () => {
  const onChange = vi.fn();
  const one = chosenIds('a', false, onChange);
  expect(one.ids).toEqual(['a']);
  one.add('b');
  one.remove('a');
  const many = chosenIds(['a', 'b'], true, onChange);
  many.add('c');
  many.remove('a');
  expect(onChange.mock.calls).toEqual([['b'], [undefined], [['a', 'b', 'c']], [['b']]]);
  expect(chosenIds(undefined, true, onChange).ids).toEqual([]);
});
