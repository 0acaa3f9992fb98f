import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { photoBlock } from '#domain/text/blocks/photo.ts';
import { linesOf, oneLine } from '#domain/text/blocks/plain.ts';
import { quotationBlock } from '#domain/text/blocks/quotation.ts';
import { renderMarkdown, type MarkdownLabels } from './render.ts';

const LABELS: MarkdownLabels = {
  notes: '注释',
  backToText: '回到正文',
  table: '表格',
  video: '站外视频',
  hours: '{count}小时',
  minutes: '{count}分',
  seconds: '{count}秒',
};
const render = (markdown: string) => renderMarkdown(markdown, LABELS);
const htmlOf = (markdown: string): string =>
  render(markdown)
    .flatMap((block) => (block.kind === 'html' ? [block.html] : []))
    .join('')
    .replaceAll('\n', '');
const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const textOf = (html: string): string => html.replaceAll(/<[^>]*>/g, '').replaceAll(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity]!);

const piece = fc.constantFrom(
  '救援',
  '·',
  '“好”',
  '"q"',
  '\\',
  '*',
  '_',
  '`',
  '[',
  ']',
  '<b>',
  '&',
  '&amp;',
  '~',
  '|',
  '#',
  '-',
  '1.',
  ':',
  '——',
  '!',
  '𠮷',
  '👍🏽',
  ' ',
  '(x)',
);
const text = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));

describe('a reader sees what the editor typed into the form', () => {
  test('照片: file, caption and alternative text', () => {
    fc.assert(
      fc.property(text, text, (caption, alt) => {
        const block = {
          kind: 'photo',
          file: 'a.jpg',
          ...(oneLine(alt) && { alt: oneLine(alt) }),
          ...(oneLine(caption) && { caption: oneLine(caption) }),
        };
        expect(render(photoBlock.write({ file: 'a.jpg', caption, alt }))).toEqual([block]);
      }),
    );
  });

  test('引语: what was said, and by whom, character for character', () => {
    fc.assert(
      fc.property(text, text, (said, speaker) => {
        fc.pre(linesOf(said).length > 0 && oneLine(speaker) !== '');
        const [, quoted, caption] =
          /<blockquote>(.*)<\/blockquote><figcaption>(.*)<\/figcaption>/u.exec(htmlOf(quotationBlock.write({ text: said, speaker }))) ?? [];
        expect(textOf(quoted!)).toBe(linesOf(said).join(''));
        expect(textOf(caption!)).toBe(`—— ${oneLine(speaker)}`);
      }),
    );
  });
});

describe('a text becomes a page', () => {
  test('a quotation and its speaker are one figure; one without a speaker stays a quotation', () => {
    expect(htmlOf('> 话。\n>\n> —— 江怀远')).toBe(
      '<figure><blockquote><p>话。</p></blockquote><figcaption>—— 江怀远</figcaption></figure>',
    );
    expect(htmlOf('> **话**，有*轻重*。\n>\n> —— [江怀远](/a/)')).toContain('<figcaption>—— <a href="/a/">江怀远</a></figcaption>');
    expect(htmlOf('> 话。')).toBe('<blockquote><p>话。</p></blockquote>');
    expect(htmlOf('> —— 只有一行')).toBe('<blockquote><p>—— 只有一行</p></blockquote>');
  });

  test('two quotations are two figures, in their order', () => {
    const html = htmlOf('> 甲。\n>\n> —— 一\n\n中\n\n> 乙。\n>\n> —— 二');
    expect(textOf(html)).toBe('甲。—— 一中乙。—— 二');
    expect(html.match(/<figure>/g)).toHaveLength(2);
  });

  test('a timeline is a list', () => {
    expect(htmlOf(':::timeline\n- **七月\\<** 甲\n- **次日** 乙 \\*\n:::')).toBe(
      '<ol class="timeline" role="list"><li><b>七月&lt;</b> 甲</li><li><b>次日</b> 乙 *</li></ol>',
    );
  });

  test('a film is a link with its platform and length, and nothing is loaded from there', () => {
    const html = htmlOf('::video{title="雨夜" platform="央视频" url="https://example.org/v?a=1&amp;b=2" duration="1:00:05"}');
    expect(html).toBe(
      '<p class="video"><a href="https://example.org/v?a=1&amp;b=2">雨夜</a> <small>站外视频 · 央视频 · 1小时5秒</small></p>',
    );
  });

  test('a film whose address is no address is no link', () => {
    expect(htmlOf('::video{title="甲" url="javascript:alert(1)"}')).not.toContain('href');
  });

  test('related honours are left to the page, between the text before and after', () => {
    expect(
      render('前\n\n::honours{numbers="A-1 B-2"}\n\n后').map((block) => (block.kind === 'honours' ? block.numbers : block.kind)),
    ).toEqual(['html', ['A-1', 'B-2'], 'html']);
  });

  test('inside a list or below a line of text a directive is no directive: the checks tell it', () => {
    expect(htmlOf('- ::video{title="甲"}')).toContain('::video');
    expect(htmlOf('前文\n::video{title="甲"}')).toContain('::video');
  });

  test('a picture inside a list does not tear the list apart', () => {
    expect(render('- ![](a.jpg)').map(({ kind }) => kind)).toEqual(['html']);
  });
});

describe('lines that end between Han characters', () => {
  test('leave no space, Latin words keep theirs', () => {
    expect(htmlOf('第一行\n第二行')).toBe('<p>第一行第二行</p>');
    expect(htmlOf('Red\nCross').replace('RedCross', 'x')).toBe('<p>x</p>');
    expect(render('Red\nCross')).toEqual([{ kind: 'html', html: '<p>Red\nCross</p>\n' }]);
  });

  test('and nothing that stands alone on a line stops the site', () => {
    expect(htmlOf('甲\n`乙`\n丙')).toBe('<p>甲<code>乙</code>丙</p>');
    expect(htmlOf('甲\n<https://example.org/>\n丙')).toContain('</a>丙');
  });
});
