import { describe, expect, test } from 'vitest';
import { aConferral } from '../../../tests/fixtures/builders.ts';
import { firstOutOfStrokes, headingOf, sortByStrokes } from './order.ts';

const people = (names: string) => names.split(' ').map((name) => aConferral({ name }));
const sorted = (names: string) =>
  sortByStrokes(people(names))
    .map(({ name }) => name)
    .join(' ');
const withheld = aConferral({
  name: '',
  unit: undefined,
  status: 'withheld',
  statusOn: '2026-05-01',
  statusReason: '本人申请',
  statusBasis: '个人信息保护法',
});

describe('按姓氏笔画', () => {
  test('fewer strokes first, of as many strokes the first stroke decides', () => {
    expect(sorted('陈一帆 郑一帆 王一帆 张一帆 孙一帆 李一帆 吴一帆')).toBe('王一帆 孙一帆 李一帆 吴一帆 张一帆 陈一帆 郑一帆');
  });

  test('of one surname the shorter name comes first, then its second character decides', () => {
    expect(sorted('王小满 王伟 王一鸣 王一 王大川')).toBe('王一 王伟 王一鸣 王大川 王小满');
  });

  test('a compound surname stands with its first character, after the single one', () => {
    expect(sorted('欧阳一 区明 欧明远 欧阳一帆 欧文')).toBe('区明 欧文 欧明远 欧阳一 欧阳一帆');
  });

  test('a name with a dot is filed under its first character', () => {
    expect(headingOf(aConferral({ name: '阿依古丽·买买提' }))).toEqual({ part: 'surname', label: '阿' });
    expect(headingOf(aConferral({ name: '司马·别克' }))).toEqual({ part: 'surname', label: '司' });
    expect(headingOf(aConferral({ name: '司马清远' }))).toEqual({ part: 'surname', label: '司马' });
  });

  test('a name in Latin script is filed under its letter, one in another script under none', () => {
    expect(headingOf(aConferral({ name: 'Émile Zhou' }))).toEqual({ part: 'other', label: 'E' });
    expect(headingOf(aConferral({ name: 'བསོད་ནམས' }))).toEqual({ part: 'other', label: '' });
  });

  test('other scripts, groups and withheld rows follow, the last two as they were published', () => {
    const groups = ['长桥区救护队', '一江区救护队'].map((name) => aConferral({ name, recipient: 'group' }));
    const rows = [withheld, ...groups, ...people('Zoe Anna 龚一鸣')];
    expect(sortByStrokes(rows).map(({ name }) => name)).toEqual(['龚一鸣', 'Anna', 'Zoe', '长桥区救护队', '一江区救护队', '']);
  });

  test('namesakes stay in the order in which they were published', () => {
    const [first, second] = ['甲队', '乙队'].map((unit) => aConferral({ name: '张伟', unit }));
    expect(sortByStrokes([first!, second!])).toEqual([first, second]);
    expect(sortByStrokes([second!, first!])).toEqual([second, first]);
  });
});

describe('a roll that says it is ordered by strokes', () => {
  test('is believed when it is', () => expect(firstOutOfStrokes(people('丁一 王一 王一鸣 李一'))).toBeUndefined());

  test('the first row out of order is named', () => {
    expect(firstOutOfStrokes(people('丁一 李一 王一 万一'))).toMatchObject({ name: '王一' });
  });

  test('each star begins anew', () => {
    const rows = [aConferral({ name: '李一', star: 5 }), aConferral({ name: '丁一', star: 4 })];
    expect(firstOutOfStrokes(rows)).toBeUndefined();
  });

  test('a withheld row may stand anywhere, and hides no disorder', () => {
    const [ding, li] = people('丁一 李一');
    expect(firstOutOfStrokes([ding!, withheld, li!])).toBeUndefined();
    expect(firstOutOfStrokes([li!, withheld, ding!])).toBe(ding);
  });
});
