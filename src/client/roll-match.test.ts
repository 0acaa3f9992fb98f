import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byNumber, folded, matching, type Entry } from './roll-match.ts';

const entry = (name: string, over: Partial<Entry> = {}): Entry => ({
  ...{ name: folded(name), unit: folded('望江区应急救护志愿服务队'), number: 'slm-2025-00001-k', honour: '五星级', status: 'active' },
  ...over,
});
const entries = ['吴衡', '张伟', '阿依古丽·买买提', '王䶮', 'Anna Smith'].map((name) => entry(name));
const find = (text: string, over = {}) => matching(entries, Array.from(entries.keys()), { text, honour: '', status: '', ...over });

describe('finding in a roll', () => {
  test.each([
    ['吴　衡', [0]],
    ['衡', [0]],
    ['阿依古丽•买买提', [2]],
    ['古丽·买', [2]],
    ['ａｎｎａ s', [4]],
    ['望江区', [0, 1, 2, 3, 4]],
    ['SLM-2025', [0, 1, 2, 3, 4]],
    ['䶮', [3]],
    ['衡吴', []],
    ['', [0, 1, 2, 3, 4]],
  ])('%s', (text, places) => expect(find(text)).toEqual(places));

  test('honour and status narrow it down', () => {
    const some = [entry('张伟', { honour: '一星级' }), entry('张伟', { status: 'revoked' }), entry('张伟')];
    const ask = (over: object) => matching(some, [0, 1, 2], { text: '张伟', honour: '', status: '', ...over });
    expect([ask({ honour: '五星级' }), ask({ status: 'revoked' }), ask({ honour: '一星级', status: 'revoked' })]).toEqual([
      [1, 2],
      [1],
      [],
    ]);
  });

  test('the order asked for is the order of the answer', () => {
    expect(matching(entries, [3, 1, 0], { text: '', honour: '', status: '' })).toEqual([3, 1, 0]);
  });

  test('a plain scan finds the same', () => {
    const name = fc.array(fc.constantFrom(...Array.from('张伟王一阿·明')), { minLength: 1, maxLength: 4 }).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.array(name), name, (names, text) => {
        const all = names.map((each) => entry(each, { unit: '', number: '' }));
        const scan = names.flatMap((each, place) => (folded(each).includes(folded(text)) ? [place] : []));
        expect(matching(all, Array.from(all.keys()), { text, honour: '', status: '' })).toEqual(scan);
      }),
    );
  });
});

test('numbers follow their serial', () => {
  const numbered = ['slm-2025-00010-a', 'slm-2025-00002-z', 'slm-2025-00001-b'].map((number) => entry('张伟', { number }));
  expect(byNumber(numbered)).toEqual([2, 1, 0]);
});
