import { describe, expect, test } from 'vitest';
import { intentOf, moved, PAGE, type Pressed } from './keys.ts';

const key = (name: string, held: Partial<Pressed> = {}): Pressed => ({
  ...{ key: name, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, isComposing: false },
  ...held,
});

describe('while a cell is only looked at', () => {
  test.for([
    ['ArrowUp', { rows: -1, columns: 0 }],
    ['ArrowDown', { rows: 1, columns: 0 }],
    ['ArrowLeft', { rows: 0, columns: -1 }],
    ['ArrowRight', { rows: 0, columns: 1 }],
    ['PageDown', { rows: PAGE, columns: 0 }],
    ['Home', { rows: 0, columns: -Infinity }],
  ] as const)('%s moves', ([name, steps]) => {
    expect(intentOf(key(name), false)).toEqual({ kind: 'move', steps });
  });

  test.for([
    [key('Enter'), 'edit'],
    [key('F2'), 'edit'],
    [key('Delete'), 'clear'],
    [key('z', { ctrlKey: true }), 'undo'],
    [key('Z', { metaKey: true, shiftKey: true }), 'redo'],
    [key('y', { ctrlKey: true }), 'redo'],
    [key('Delete', { ctrlKey: true }), 'remove-row'],
  ] as const)('%o means %s', ([pressed, kind]) => {
    expect(intentOf(pressed, false)).toMatchObject({ kind });
  });

  test('letters, Tab and Alt+↓ are left to the browser', () => {
    for (const pressed of [key('a'), key('张'), key('Tab'), key('ArrowDown', { altKey: true }), key('c', { ctrlKey: true })])
      expect(intentOf(pressed, false)).toBeUndefined();
  });
});

describe('while a cell is written', () => {
  test('Enter and Tab take it over and go on, Escape drops it', () => {
    expect(intentOf(key('Enter'), true)).toEqual({ kind: 'commit', steps: { rows: 1, columns: 0 } });
    expect(intentOf(key('Tab', { shiftKey: true }), true)).toEqual({ kind: 'commit', steps: { rows: 0, columns: -1 } });
    expect(intentOf(key('Escape'), true)).toEqual({ kind: 'cancel' });
  });

  test('arrows, Delete and Ctrl+Z work in the text', () => {
    for (const pressed of [key('ArrowLeft'), key('Delete'), key('z', { ctrlKey: true })]) expect(intentOf(pressed, true)).toBeUndefined();
  });
});

test('no key of an input method does anything else', () => {
  for (const name of ['Enter', 'Escape', 'ArrowDown', 'Tab'])
    for (const isEditing of [true, false]) expect(intentOf(key(name, { isComposing: true }), isEditing)).toBeUndefined();
});

test('no step leaves the table', () => {
  const size = { rows: 3, columns: 2 };
  expect(moved({ row: 1, column: 0 }, { rows: -Infinity, columns: Infinity }, size)).toEqual({ row: 0, column: 1 });
  expect(moved({ row: 2, column: 1 }, { rows: 12, columns: 1 }, size)).toEqual({ row: 2, column: 1 });
  expect(moved({ row: 5, column: 5 }, { rows: 0, columns: 0 }, { rows: 0, columns: 0 })).toEqual({ row: 0, column: 0 });
});
