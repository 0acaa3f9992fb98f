import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phrasesOf } from './phrase.ts';
import { readable, spaced } from './spacing.ts';

describe('the index takes each word by itself', () => {
  test.each([
    ['张桂梅，你好', '张 桂 梅 ， 你 好'],
    ['AED进校园', 'AED 进 校 园'],
    ['2024年服务1000小时', '2024 年 服 务 1000 小 时'],
    ['杭红〔2026〕12号', '杭 红〔 2026〕 12 号'],
    ['阿依古丽·买买提', '阿 依 古 丽· 买 买 提'],
    ['阿依古丽•买买提', '阿 依 古 丽· 买 买 提'],
    ['SLM-2025-00058-J', 'SLM- 2025- 00058- J'],
    ['紅十字', '红 十 字'],
    ['ＡＥＤ（自动）', 'AED（ 自 动 ）'],
    ['《博爱》项目', '《 博 爱》 项 目'],
    ['end. Next', 'end . Next'],
    ['𬱖江', '𬱖 江'],
  ])('%s: %s', (text, words) => expect(spaced(text)).toBe(words));
});

describe('a reader reads it as it was written', () => {
  test.each([
    '张桂梅，你好',
    '杭红〔2026〕12号',
    'SLM-2025-00058-J',
    '阿依古丽·买买提',
    'first aid 与 AED'.replaceAll(' 与 ', '与'),
    '“急救”很重要。',
  ])('%s', (text) => expect(readable(spaced(text))).toBe(text));

  test('with one mark round a hit, not one round each character', () => {
    expect(readable('讲 <mark>急</mark> <mark>救</mark> ， 快')).toBe('讲<mark>急救</mark>，快');
    expect(readable('<mark>红〔</mark> <mark>2026〕</mark> <mark>12</mark> <mark>号</mark>')).toBe('<mark>红〔2026〕12号</mark>');
  });

  test('with the ends of paragraphs as gaps', () => expect(readable('题 ¶ 文')).toBe('题　文'));
});

describe('a question', () => {
  test.each<[string, string[], string[]]>([
    ['张桂梅', ['张 桂 梅'], ['张 桂 梅']],
    ['急', ['急'], ['急']],
    ['“急救”', ['急 救'], ['急 救']],
    ['星级评定（全国）', ['星 级 评 定 全 国'], ['星 级 评 定 全 国']],
    ['中红字[2019]44号', ['中 红 字 2019 44 号'], ['中 红 字 2019 44 号']],
    ['春，夏', ['春', '夏'], ['春', '夏']],
    ['杭红〔2026〕12号', ['杭 红 2026 12 号'], ['杭 红 2026 12 号']],
    ['吴　衡', ['吴 衡'], ['吴', '衡']],
    ['志愿 AED', ['志 愿 aed'], ['志 愿', 'aed']],
    ['slm-2025-00058-j', ['slm 2025 00058 j'], ['slm 2025 00058 j']],
    ['阿依古麗．買買提', ['阿 依 古 丽 买 买 提'], ['阿 依 古 丽 买 买 提']],
    ['（）…', [], []],
    ['', [], []],
  ])('%s', (typed, exact, loose) => expect(phrasesOf(typed)).toMatchObject({ exact, loose }));

  test('asks for the words of any piece of a text that no mark parts, and for no others', () => {
    const unit = fc.constantFrom(...Array.from('张桂梅急救红十字·〔〕-20AEd紅'));
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 12 }), (text) => {
        const words =
          spaced(text)
            .toLowerCase()
            .match(/[\p{L}\p{N}]+/gu) ?? [];
        expect(phrasesOf(text).exact.join(' ')).toBe(words.join(' '));
      }),
    );
  });
});
