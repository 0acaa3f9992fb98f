import { describe, expect, test } from 'vitest';
import { aCitableRoll, AN_EDITION, A_PLATFORM, readOn, TODAY } from '../testing/citable.ts';
import { rollToCsl, sourceToCsl } from './csl-item.ts';
import { toReference } from './gb-t-7714.ts';
import { citeRoll } from './roll-citation.ts';

const cite = (over = {}) => citeRoll(aCitableRoll(over), AN_EDITION, A_PLATFORM);

describe('GB/T 7714—2025', () => {
  const reference = (over = {}) => readOn(cite(over).reference, TODAY);

  test('of a roll: data set online, version, platform, day of publication, day of reading, address', () => {
    expect(reference()).toBe(
      '示例省红十字会. 示例省红十字会2025年度五星级红十字志愿者名单：示省红〔2026〕5号[DS/OL]. V1. ' +
        '示例省红十字志愿者荣誉（2026-03-05）[2026-08-01]. https://zhiyuan.example.org/honors/sl-2025-five-star/v1/.',
    );
  });

  test('carries its warnings inside the title', () => {
    expect(reference({ stage: 'notice', sample: true })).toContain('：公示中，非最终结果，示例数据[DS/OL]');
  });

  test('of an official document: on paper without a day of reading, online with one', () => {
    const source = { title: '关于公布名单的通报', publisher: '示例上级单位', documentNumber: '示例字〔2024〕30号', date: '2024-12-01' };
    const cited = (over = {}) => readOn(cite({ source: { ...source, ...over } }).source!, TODAY);
    expect(cited()).toBe('示例上级单位. 关于公布名单的通报：示例字〔2024〕30号[A]. 2024-12-01.');
    expect(cited({ url: 'https://example.org/30' })).toBe(
      '示例上级单位. 关于公布名单的通报：示例字〔2024〕30号[A/OL]. （2024-12-01）[2026-08-01]. https://example.org/30.',
    );
    expect(cited({ date: undefined, documentNumber: undefined })).toBe('示例上级单位. 关于公布名单的通报[A].');
  });

  test('a document of which nobody says who issued it is not cited', () => {
    expect(sourceToCsl('x', { title: '通报' })).toBeUndefined();
    expect(cite({ source: { title: '通报' } })).not.toHaveProperty('source');
  });

  test('keeps rare characters, foreign names and signs as they are', () => {
    const title = '𬱖与䶮：AED & 100% {急救} #1_2 “一”（二）\\';
    const item = { ...rollToCsl(aCitableRoll({ title }), AN_EDITION, A_PLATFORM), author: [{ literal: 'Red Cross Society of A & B' }] };
    expect(toReference(item)).toContain(`Red Cross Society of A & B. ${title}：示省红〔2026〕5号[DS/OL]`);
  });
});
