import { expect, test } from 'vitest';
import { aConferral } from '../../../tests/fixtures/builders.ts';
import { sortByPinyin } from './pinyin-order.ts';

const sorted = (names: string) =>
  sortByPinyin(names.split(' ').map((name) => aConferral({ name })))
    .map(({ name }) => name)
    .join(' ');

test('surnames stand by their reading as surnames: 单 among sh, 区 among o', () => {
  expect(sorted('王一 单一 区一 陈一 解一')).toBe('陈一 区一 单一 王一 解一');
});

test('surnames of one reading are not mixed, given names follow their own reading', () => {
  expect(sorted('章一 张伟 章安 张安')).toBe('张安 张伟 章安 章一');
});

test('what cannot be read stands after all surnames, other scripts after that', () => {
  expect(sorted('Anna 𠮷一 王一')).toBe('王一 𠮷一 Anna');
});
