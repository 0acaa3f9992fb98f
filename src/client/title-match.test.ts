import { describe, expect, test } from 'vitest';
import { findTitles, markedParts, type TitleRow } from './title-match.ts';

const ROWS: TitleRow[] = [
  ['2025 年度星级名单', '/honors/a/', 'honors'],
  ['楼道里的ＡＥＤ', '/stories/a/', 'stories'],
  ['Aed 进校园', '/stories/b/', 'stories'],
  ['𬱖 的故事', '/stories/c/', 'stories'],
];
const hrefs = (query: string) => findTitles(ROWS, query).map(({ kind, rows }) => [kind, rows.map(([, href]) => href)]);

describe('title search', () => {
  test.each(['aed', 'AED', 'ＡＥＤ', '  aed '])('%j finds full and half width, large and small letters', (query) => {
    expect(hrefs(query)).toEqual([['stories', ['/stories/a/', '/stories/b/']]]);
  });

  test('finds exactly what was typed, not its parts', () => {
    expect(hrefs('星级单')).toEqual([]);
    expect(hrefs('星级名')).toEqual([['honors', ['/honors/a/']]]);
  });

  test('groups by kind in the order of the navigation', () => {
    expect(
      hrefs('的')
        .concat(hrefs('年'))
        .map(([kind]) => kind),
    ).toEqual(['stories', 'honors']);
    expect(findTitles([...ROWS, ['的', '/topics/a/', 'topics']], '的').map(({ kind }) => kind)).toEqual(['stories', 'topics']);
  });

  test.each(['', '   ', '　'])('nothing typed (%j) finds nothing', (query) => expect(hrefs(query)).toEqual([]));

  test('marks a query as no pattern', () => {
    expect(hrefs('.*')).toEqual([]);
    expect(markedParts('a.*b', '.*')).toEqual(['a', '.*', 'b']);
  });
});

describe('the hit is marked as written', () => {
  test.each([
    ['楼道里的ＡＥＤ箱', 'aed', ['楼道里的', 'ＡＥＤ', '箱']],
    ['㈱红十字㈱', '红十', ['㈱', '红十', '字㈱']],
    ['㈱红十字', '株', ['', '㈱', '红十字']],
    ['𬱖的故事', '的', ['𬱖', '的', '故事']],
    ['e\u0301cole', 'é', ['', 'e\u0301', 'cole']],
    ['没有', '别的', ['没有', '', '']],
    ['没有', '', ['没有', '', '']],
  ])('%s, %s', (title, query, parts) => expect(markedParts(title, query)).toEqual(parts));
});
