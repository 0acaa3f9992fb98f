import { describe, expect, test } from 'vitest';
import { wordReading } from '../text/pinyin.ts';
import { pick, prepare, type Candidate } from './candidate.ts';

const candidate = (id: string, name: string, rest: Partial<Candidate> = {}) =>
  prepare({ id, names: [name], readings: [wordReading(name)!], ...rest });

const places = [
  candidate('330100', '杭州市', { where: '浙江省', codes: ['330100'] }),
  candidate('330109', '萧山区', { where: '浙江省杭州市', codes: ['330109'] }),
  candidate('500000', '重庆市', { codes: ['500000'] }),
  candidate('511100', '乐山市', { where: '四川省', codes: ['511100'] }),
];
const found = (question: string, limit = 10): string[] => pick(places, question, limit);

describe('whoever types into a picker finds', () => {
  test('a name by any part of it, the name itself before what merely lies there', () => {
    expect(found('杭州')).toEqual(['330100', '330109']);
    expect(found('萧山')).toEqual(['330109']);
  });

  test('a name by its initials and by its pinyin, read as the word and not as a surname', () => {
    expect(found('cqs')).toEqual(['500000']);
    expect(found('chongqing')).toEqual(['500000']);
    expect(found('lss')).toEqual(['511100']);
  });

  test('a name by the beginning of its code', () => {
    expect(found('3301')).toEqual(['330100', '330109']);
    expect(found('0109')).toEqual([]);
  });

  test('only what holds every word of the question', () => {
    expect(found('浙江 萧山')).toEqual(['330109']);
    expect(found('四川 萧山')).toEqual([]);
  });

  test('a name though it is written in full width, traditional characters or capitals', () => {
    expect(found('蕭山')).toEqual(['330109']);
    expect(found('ＣＱＳ')).toEqual(['500000']);
  });

  test('a long name by the short one that people say', () => {
    const societies = [candidate('hz', '杭州市红十字会'), candidate('cd', '成都市红十字会')];
    expect(pick(societies, '杭州红会', 5)).toEqual(['hz']);
  });

  test('a name behind the way to it, written without its every step', () => {
    expect(found('浙江萧山')).toEqual(['330109']);
    expect(found('杭州萧山区')).toEqual(['330109']);
    expect(found('四川萧山')).toEqual([]);
  });

  test('a name that begins so before a shorter one that only holds it', () => {
    const teams = [candidate('a', '东湖救援'), candidate('b', '救援志愿服务队'), candidate('c', '救援')];
    expect(pick(teams, '救援', 5)).toEqual(['c', 'b', 'a']);
  });

  test('nothing for an empty question, and no more than asked for', () => {
    expect(found('  ')).toEqual([]);
    expect(found('市', 2)).toHaveLength(2);
  });
});
