import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLOCKS, type AnyBlock } from './blocks.ts';
import { directivesIn } from './directives.ts';
import { readBlock } from './form.ts';
import { honoursBlock, withoutHonour } from './honours.ts';
import { photoBlock } from './photo.ts';
import { linesOf, oneLine } from './plain.ts';
import { quotationBlock } from './quotation.ts';
import { timelineBlock } from './timeline.ts';
import { durationParts, videoBlock } from './video.ts';

/** What people paste: quotation marks of all kinds, signs of Markdown, line breaks, rare characters, emoji. */
const piece = fc.constantFrom(
  ...['救援', '·', '“好”', '"q"', "'", '\\', '*', '**', '_', '`', '[', ']', '<b>', '&', '&amp;', '~', '|', '#', '-', '+', '1.', '2)', '>'],
  ...['=', ':', '::', '——', '!', '{', '}', '(', ')', ' ', '\n', '\r\n', '\t', '\u0000', '\u3000', '𠮷', '👍🏽', '👩‍👩‍👧', 'é', '阿依古丽·买买提'],
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const words = text.filter((each) => oneLine(each) !== '');
const file = fc.constantFrom('a.jpg', 'old-street.webp', '2026-1.png');

const again = <Data extends object>(block: AnyBlock, written: string): Data | undefined => {
  const read = readBlock(block, written);
  expect(read?.length).toBe(written.length);
  return read?.data as Data | undefined;
};
const as = (block: unknown): AnyBlock => block as AnyBlock;

describe('what a form holds comes back from the file as it was', () => {
  test('照片', () => {
    fc.assert(
      fc.property(file, text, text, (name, caption, alt) => {
        const data = { file: name, ...(oneLine(caption) && { caption: oneLine(caption) }), ...(oneLine(alt) && { alt: oneLine(alt) }) };
        expect(again(as(photoBlock), photoBlock.write({ file: name, caption, alt }))).toEqual(data);
      }),
    );
  });

  test('引语, each line a paragraph', () => {
    fc.assert(
      fc.property(words, words, (said, speaker) => {
        const written = quotationBlock.write({ text: said, speaker });
        expect(again(as(quotationBlock), written)).toEqual({ text: linesOf(said).join('\n'), speaker: oneLine(speaker) });
      }),
    );
  });

  test('时间线', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ when: words, what: text }), { minLength: 1, maxLength: 4 }), (moments) => {
        const told = moments.map(({ when, what }) => ({ when: oneLine(when), what: oneLine(what) }));
        expect(again(as(timelineBlock), timelineBlock.write({ moments }))).toEqual({ moments: told });
      }),
    );
  });

  test('视频链接', () => {
    fc.assert(
      fc.property(words, words, (title, platform) => {
        const written = videoBlock.write({ title, platform, url: 'https://example.org/?a=1&b="2"', duration: '3：20' });
        const data = { title: oneLine(title), platform: oneLine(platform), url: 'https://example.org/?a=1&b="2"', duration: '3:20' };
        expect(again(as(videoBlock), written)).toEqual(data);
      }),
    );
  });

  test('相关荣誉, however the numbers were typed', () => {
    const written = honoursBlock.write({ numbers: ['slce-2024-00005-z', 'ＳＬ－２０２４－００００１－Ｒ、SLCE-2025-00003-E'] });
    expect(written).toBe('::honours{numbers="SLCE-2024-00005-Z SL-2024-00001-R SLCE-2025-00003-E"}');
    expect(again(as(honoursBlock), written)).toEqual({ numbers: ['SLCE-2024-00005-Z', 'SL-2024-00001-R', 'SLCE-2025-00003-E'] });
  });
});

const WRITTEN: [name: string, markdown: string][] = [
  ['image', '![](rope-line.jpg)'],
  ['image', '![两人](a.jpg "他说\\"好\\"")'],
  ['quotation', '> 一句。\n>\n> 又一句。\n>\n> —— 队长江怀远'],
  ['quotation', '> \\- 像列表的一行\n>\n> —— 甲·乙'],
  ['timeline', ':::timeline\n- **2021年7月20日** 连夜集结\n- **次日** 转移群众\n:::'],
  ['honours', '::honours{numbers="SLCE-2024-00005-Z"}'],
  ['video', '::video{title="他说&quot;好&quot;" platform="央视频" url="https://example.org/" duration="1:02:30"}'],
];

describe('what stands in the file comes back from the form as it was', () => {
  test.each(WRITTEN)('%s: %j', (name, markdown) => {
    const block = as(BLOCKS.find((each) => each.name === name));
    expect(block.write(again(block, markdown)!)).toBe(markdown);
  });

  test.each(BLOCKS.map((block) => [block.name, as(block)] as const))('a form of %s left empty writes nothing', (_name, block) => {
    expect(block.write({})).toBe('');
  });

  test.each([
    ['a quotation without a speaker', '> 一句。'],
    ['a quotation with bold', '> **一句。**\n>\n> —— 甲'],
    ['a quotation that goes on', '> 一句。\n>\n> —— 甲\n> 乙'],
    ['a line below a quotation', '> 一句。\n>\n> —— 甲\n还是引语'],
    ['a picture inside a sentence', '![](a.jpg) 后文'],
    ['a directive with a key of another', '::video{numbers="a"}'],
    ['a timeline without an end', ':::timeline\n- **甲** 乙'],
  ])('%s is no form', (_what, markdown) => {
    expect(BLOCKS.some((block) => readBlock(as(block), markdown))).toBe(false);
  });
});

describe('the directives of a text', () => {
  test('stand at the edge below an empty line; what only looks like one is told', () => {
    const found = directivesIn(
      '前文\n\n::honours{numbers="A"}\n\n- 一\n- ::video{title="甲"}\n\n前文\n:::timeline\n- **甲** 乙\n:::\n\n  ::video{title="乙"}',
    );
    expect(found.directives.map(({ name }) => name)).toEqual(['honours']);
    expect(found.strays).toEqual(['- ::video{title="甲"}', ':::timeline', ':::', '::video{title="乙"}']);
  });

  test('a number is taken out of them, and a block that named only it goes', () => {
    const both = '甲\n\n::honours{numbers="A-1 B-2"}\n\n::honours{numbers="A-1"}\n\n乙 A-1';
    expect(withoutHonour(both, 'A-1')).toBe('甲\n\n::honours{numbers="B-2"}\n\n\n\n乙 A-1');
  });
});

test('a length is read in hours, minutes and seconds', () => {
  expect(durationParts('3:20')).toEqual({ hours: 0, minutes: 3, seconds: 20 });
  expect(durationParts('1:02:30')).toEqual({ hours: 1, minutes: 2, seconds: 30 });
  expect(durationParts('三分钟')).toBeUndefined();
});
