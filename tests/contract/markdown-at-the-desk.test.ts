import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { readLibrary } from '#files/read-library.ts';
import { allEntries } from '#domain/library/library.ts';
import { renderMarkdown } from '#markdown/render.ts';
import { deskProblems } from '#domain/text/desk-markdown.ts';
import { markdownProblems } from '#domain/text/markdown.ts';
import { deskRoundTrip } from '../fixtures/desk-markdown.ts';

const LABELS = {
  notes: '注释',
  backToText: '回到正文',
  table: '表格',
  video: '视频',
  hours: '{count}小时',
  minutes: '{count}分',
  seconds: '{count}秒',
};
const trip = await deskRoundTrip();

/** What a reader gets. Whether the items of a list stand close or apart is the one thing that the desk may change. */
const shown = (markdown: string): string =>
  JSON.stringify(renderMarkdown(markdown, LABELS))
    .replaceAll('\\n', '')
    .replaceAll(/<li><p>(.*?)<\/p>/gu, '<li>$1');

const refusals = (markdown: string): string[] => [...markdownProblems(markdown), ...deskProblems(markdown)].map(({ code }) => code);

describe('every shipped text', () => {
  const texts = Array.from(allEntries(readLibrary('content').library)).filter(({ body }) => body.trim() !== '');

  test('is there to be tried', () => {
    expect(texts.length).toBeGreaterThan(40);
  });

  test.each(texts.map(({ file, body }) => [file, body]))('%s goes through the desk and says the same', (_file, body) => {
    const once = trip(body);
    expect(shown(once)).toBe(shown(body));
    expect(trip(once)).toBe(once);
    expect(refusals(body)).toEqual([]);
  });
});

describe('what survives the desk unchanged', () => {
  test.each([
    '第一行\n第二行',
    '　　段首空两格。',
    '**注意：**请看',
    '他说：**你好。**然后',
    '见**《办法》（试行）**第三条',
    '前**[链接](/a/)。**后',
    '***又粗又斜***',
    '用 `npm run` 命令',
    '~~删去~~',
    '```\n代码 *甲*\n\n乙\n```',
    '## 小标题\n\n文',
    '> 一\n>\n> 二',
    '第一行\\\n第二行',
    '[链接](https://example.org/a_(b) "题")',
    '见 <https://example.org/a?b=1&c=2>。',
    'A &amp; B &nbsp;空',
    '气温 < 5 度',
    '👍🏽 𠮷 ·',
    '![说明](a.jpg "题 \\"甲\\"")',
    '> 话。\n>\n> —— 某人\n\n> 又一句。\n>\n> —— 另一人',
    ':::timeline\n- **七月** 甲\n- **八月** 乙_丙_\\*\n:::'.replace('_丙_', '\\_丙\\_'),
    '::honours{numbers="SLCE-2024-00005-Z SL-2024-00001-R"}',
    '::video{title="他说&quot;好&quot;_一_" platform="央视频" url="https://example.org/v?a=1&amp;b=2" duration="3:20"}',
  ])('%j', (markdown) => {
    expect(trip(markdown)).toBe(markdown);
  });
});

describe('what the desk writes in another way says the same', () => {
  test.each([
    ['- 一\n- 二', '* 一\n* 二'],
    ['- 一\n  - 甲\n- 二', '* 一\n\n  * 甲\n* 二'],
    ['1) 一\n2) 二', '1. 一\n2. 二'],
    ['第一行  \n第二行', '第一行\\\n第二行'],
    ['前\n\n***\n\n后', '前\n\n- - -\n\n后'],
    ['小标题\n---\n\n文', '## 小标题\n\n文'],
    ['| 甲 | 乙 |\n| --- | --- |\n| 一 | 二 |', '| 甲   | 乙   |\n| --- | --- |\n| 一   | 二   |'],
    ['[链接][a]\n\n[a]: https://example.org', '[链接](https://example.org)'],
    ['100~200 和 300~400', '100\\~200 和 300\\~400'],
    ['[公示] 中', '\\[公示] 中'],
    ['#话题# 内容', '\\#话题# 内容'],
    ['    代码\n\n文', '```\n代码\n```\n\n文'],
  ])('%j', (markdown, written) => {
    expect(trip(markdown)).toBe(written);
    expect(shown(written)).toBe(shown(markdown));
    expect(trip(written)).toBe(written);
    expect(refusals(markdown)).toEqual([]);
  });

  test('a text that begins with a rule is kept whole', () => {
    expect(trip('---\n\n正文。')).toBe('- - -\n\n正文。');
  });
});

describe('what the desk would destroy is refused', () => {
  test.each([
    ['正文[^1]。\n\n[^1]: 注。', 'text/footnote'],
    ['正文^[注]。', 'text/footnote'],
    ['- [ ] 未完成\n- [x] 已完成', 'text/task-list'],
    ['| 甲 | 乙 |\n| --- | --- |\n| 一\\|二 | 三 |', 'text/table-pipe'],
    ['1\\. 不是列表', 'text/lost-backslash'],
    ['\\+ 不是列表', 'text/lost-backslash'],
    ['写作 \\&amp;', 'text/lost-backslash'],
    ['反斜杠 \\\\* 和星号 *', 'text/lost-backslash'],
    ['[公示][终稿] 两样', 'text/double-brackets'],
    ['> 一段引用\n\n> 又一段', 'text/quotes-touch'],
    ['<b>粗</b>', 'text/raw-html'],
    ['文\n::video{title="甲_乙_"}', 'text/unknown-block'],
  ])('%j', (markdown, code) => {
    expect(refusals(markdown)).toContain(code);
  });

  test('each for a reason: the text would not come back as it was', () => {
    for (const markdown of ['正文[^1]。\n\n[^1]: 注。', '- [ ] 未', '1\\. 不是', '[甲][乙] 两样', '> 一\n\n> 二', '写作 \\&amp;']) {
      expect(shown(trip(markdown)), markdown).not.toBe(shown(markdown));
    }
  });

  test('two lists that touch: the desk writes a comment between them, which is told as what it is', () => {
    expect(refusals(trip('- 一\n\n\n* 二'))).toEqual(['text/lists-touch']);
  });
});

/** Texts made of everything that people write, in every order. */
const word = fc.constantFrom(
  '救援',
  '，',
  '“好”',
  '《办法》',
  '（试行）',
  '2026年',
  'AED',
  '·',
  '👍🏽',
  '𠮷',
  '——',
  '100~200',
  'a_b',
  '[公示]',
  '5 < 6',
  '#话题#',
  '/',
  '|',
  '$5',
  '+',
  '=',
  '^',
  '&',
);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
const inline = fc.oneof(
  { weight: 4, arbitrary: words },
  words.map((text) => `**${text}**`),
  words.map((text) => `*${text}*`),
  words.map((text) => `[${text.replaceAll(/[[\]]/g, '')}](/a/)`),
  words.map((text) => `\`${text}\``),
  fc.constantFrom('<https://example.org/a_b>', '\\\n', '\n'),
);
const sentence = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => `文${parts.join('，').replace(/\\?\n$/, '')}末`);
const oneLine = fc
  .array(
    fc.oneof(
      words,
      words.map((text) => `**${text}**`),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => `文${parts.join('。')}`);
const items = (mark: string) =>
  fc.array(oneLine, { minLength: 1, maxLength: 3 }).map((lines) => lines.map((text) => `${mark} ${text}`).join('\n'));
const block = fc.oneof(
  { weight: 3, arbitrary: sentence },
  oneLine.map((text) => `## ${text}`),
  items('-'),
  items('1.'),
  fc.array(oneLine, { minLength: 1, maxLength: 3 }).map((lines) => lines.map((text) => `> ${text}`).join('\n>\n')),
  fc.constantFrom(
    '---',
    '![](a.jpg)',
    '::video{title="甲_乙_丙" platform="乙" url="https://example.org/"}',
    ':::timeline\n- **七月** 甲\n:::',
  ),
);
const text = fc.array(block, { minLength: 1, maxLength: 4 }).map((blocks) => blocks.join('\n\n'));

test('whatever is not refused comes back saying the same', () => {
  fc.assert(
    fc.property(text, (markdown) => {
      const once = trip(markdown);
      fc.pre(refusals(markdown).length === 0 && !once.includes('<!---->'));
      expect(shown(once)).toBe(shown(markdown));
      expect(trip(once)).toBe(once);
    }),
    { numRuns: 1500 },
  );
}, 60_000);
