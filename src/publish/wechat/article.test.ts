import fc from 'fast-check';
import { HTMLElement, parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { CHINESE_LABELS } from '#markdown/labels.ts';
import { renderMarkdown } from '#markdown/render.ts';
import { aPhoto, aStory } from '../../../tests/fixtures/builders.ts';
import { anOrigin } from '../testing/origin.ts';
import { wechatArticle, type PreparedArticle, type WechatInput } from './article.ts';

/** What makers of such tools have found the editor to keep. */
const KEPT_ELEMENTS = new Set(
  ['section', 'p', 'span', 'strong', 'em', 'blockquote', 'img', 'ul', 'ol', 'li', 'br', 'a'].concat([
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
  ]),
);
const KEPT_ATTRIBUTES: Record<string, string[]> = { IMG: ['src', 'alt'], A: ['href'], OL: ['start'] };
const DROPPED_STYLES = /position|float|flex|grid|transform|animation|var\(|url\(|@|expression/iu;

const photos = ['a.jpg', 'b.jpg', 'c.jpg'].map((file, i) => aPhoto({ file, caption: `第${i + 1}张`, credit: `许记者${i + 1}` }));
const PUBLIC = (file: string): string => `https://zhiyuan.hechuan.cn/media/${file}-share.jpg`;

function anArticle(body: string, input: Partial<WechatInput> = {}): PreparedArticle {
  const blocks = renderMarkdown(body, CHINESE_LABELS);
  const story = aStory({ photos });
  return wechatArticle({
    id: '2026-hc-0001',
    story,
    blocks,
    organization: '河川市红十字会',
    origin: anOrigin,
    pictureUrl: PUBLIC,
    ...input,
  });
}

const root = ({ html }: PreparedArticle): HTMLElement => parse(html, { blockTextElements: {} });
const textOf = (article: PreparedArticle): string => root(article).text;

/** Everything in the HTML that the editor would drop, or that should not be there. */
function foreign(article: PreparedArticle): string[] {
  return root(article)
    .querySelectorAll('*')
    .flatMap((element) => {
      const { tagName, attributes } = element;
      const kept = ['style', ...(KEPT_ATTRIBUTES[tagName] ?? [])];
      return [
        ...(KEPT_ELEMENTS.has(tagName.toLowerCase()) ? [] : [tagName]),
        ...Object.keys(attributes).filter((name) => !kept.includes(name)),
        ...(DROPPED_STYLES.test(attributes['style'] ?? '') ? [attributes['style']!] : []),
      ];
    });
}

const EVERYTHING = `
开头，**重要：**见[办法](https://example.cn/a?b=1&c=2)，也见[本站](/honors/)和[同一页](#x)。[^1]

## 小标题

![](./b.jpg)

### 更小的

> 先说能做什么。
>
> —— 队长江望

- 一
  - 一之一 *斜* ~~划掉~~
- 二

3. 三
4. 四

| 甲 | 乙 |
| --- | ---: |
| 1 | 2 |

\`\`\`
 两格  缩进
<b>
\`\`\`

---

:::timeline
- **八点** 出发
:::

::video{title="片子" platform="央视频" url="https://v.example.cn/1" duration="3:20"}

::honours{numbers="HCSH-2026-00001-X"}

![](a.jpg)

![](b.jpg)

[^1]: 注释的话。
`;

describe('what the editor of 公众号 is given', () => {
  test('holds only elements, attributes and styles that it keeps', () => {
    const article = anArticle(EVERYTHING);
    expect(foreign(article)).toEqual([]);
    expect(article.html).not.toMatch(/<(?:script|style|link|div|h\d)|class=|id=/u);
  });

  test('says size and colour at each element that holds text: nothing is inherited there', () => {
    for (const element of root(anArticle(EVERYTHING)).querySelectorAll('p, li, td, th')) {
      expect(element.getAttribute('style'), element.outerHTML).toMatch(/(?=.*font-size)(?=.*color)/u);
    }
  });

  test('loses no word of the text', () => {
    const words = [
      '重要：',
      '小标题',
      '先说能做什么。',
      '—— 队长江望',
      '一之一',
      '划掉',
      '八点',
      '片子',
      '央视频',
      '3分20秒',
      '注释的话。',
      '<b>',
    ];
    for (const each of words) expect(textOf(anArticle(EVERYTHING)), each).toContain(each);
  });

  test('keeps the indentation of code and the numbers of a list', () => {
    const { html } = anArticle(EVERYTHING);
    expect(html).toContain('&nbsp;两格&nbsp;&nbsp;缩进<br>&lt;b&gt;');
    expect(html).toMatch(/<ol start="3"/u);
  });

  test('puts an inner list behind its item, and nothing between items', () => {
    const lists = root(anArticle('- 一\n  - 一之一\n- 二\n')).querySelectorAll('ul');
    expect(lists[0]!.querySelectorAll('li ul')).toEqual([]);
    expect(lists.map((list) => list.childNodes.filter((node) => !(node instanceof HTMLElement)))).toEqual([[], []]);
  });

  test('shows text that looks like markup as the text it is', () => {
    const text = fc.string({ unit: fc.constantFrom(...'<>&"\'` ={}%/script中文𬱖a\n[](!)*') });
    fc.assert(
      fc.property(text, text, (title, body) => {
        const story = aStory({
          photos: [aPhoto({ caption: `图${title}`, alt: `图${title}`, credit: `许${title}` })],
          summary: `摘要${title}`,
        });
        const article = anArticle(body, { story });
        expect(foreign(article)).toEqual([]);
        expect(textOf(article)).toContain(`摘要${title}`.trim().replaceAll('\r', ''));
      }),
    );
  });
});

describe('pictures', () => {
  test('are listed once each, in the order of the text, the cover first', () => {
    const { pictures, html } = anArticle(EVERYTHING, { story: aStory({ photos: [photos[2]!, photos[0]!, photos[1]!] }) });
    expect(pictures.map(({ file }) => file)).toEqual(['c.jpg', 'b.jpg', 'a.jpg']);
    expect(pictures[1]).toEqual({ file: 'b.jpg', url: PUBLIC('b.jpg'), caption: '第2张', credit: '许记者2' });
    expect(Array.from(html.matchAll(/<img src="([^"]+)"/gu), ([, url]) => url)).toEqual(
      ['c', 'b', 'a', 'b'].map((name) => PUBLIC(`${name}.jpg`)),
    );
  });

  test('have their caption and credit below them, those of the text before those of the record', () => {
    expect(textOf(anArticle('![](a.jpg "夜里的楼梯")'))).toContain('夜里的楼梯（图：许记者1）');
  });

  test.each([
    ['a draft', '/cms-api/media/stories/2026-hc-0001/a.jpg'],
    ['a desk at home', 'http://127.0.0.1:4321/media/a-share.jpg'],
    ['an office network', 'http://192.168.1.20/media/a-share.jpg'],
    ['a site without a name of its own', 'https://honors.example.org/media/a-share.jpg'],
  ])('of %s, which 公众号 cannot fetch, are framed places with their number', (_, url) => {
    const article = anArticle('![](b.jpg)', { pictureUrl: () => url });
    expect(article.html).not.toContain('<img');
    expect(textOf(article)).toMatch(/图1：请在此处插入 a\.jpg.*图2：请在此处插入 b\.jpg/u);
  });

  test('that no record tells of are left out, as on the page', () => {
    expect(anArticle('![](unknown.jpg)', { story: aStory() })).toMatchObject({ pictures: [] });
  });
});

describe('links', () => {
  test('of other sites become a number and stand in a list, each once', () => {
    const article = anArticle('见[甲](https://example.cn/a)、[乙](/honors/)、[甲](https://example.cn/a)、<https://example.cn/b>。');
    expect(article.html).not.toContain('<a ');
    expect(textOf(article)).toContain('见甲［链接1］、乙［链接2］、甲［链接1］、https://example.cn/b。');
    expect(textOf(article)).toContain('［链接1］https://example.cn/a［链接2］https://zhiyuan.example.org/honors/');
  });

  test('to articles of 公众号 itself stay links', () => {
    expect(anArticle('[甲](https://mp.weixin.qq.com/s/x?a=1&b=2)').html).toContain(
      '<a href="https://mp.weixin.qq.com/s/x?a=1&amp;b=2">甲</a>',
    );
  });
});

describe('the article tells', () => {
  test('who made it, who reviewed it, where it comes from and where it stands', () => {
    const origin = { kind: 'reprint' as const, publisher: '河川日报', url: 'https://daily.example.cn/1' };
    const text = textOf(anArticle('正文。', { story: aStory({ origin }) }));
    for (const each of ['作者：许记者', '一审：许一', '三审：严三', '来源：转载 · 河川日报', 'https://daily.example.cn/1'])
      expect(text).toContain(each);
    expect(text).toContain('https://zhiyuan.example.org/stories/2026-hc-0001/');
  });

  test('that invented people are invented, before anything else', () => {
    expect(textOf(anArticle('正文。', { story: aStory({ sample: true }) }))).toMatch(/^示例数据/u);
    expect(textOf(anArticle('正文。'))).not.toContain('示例数据');
  });

  test('its title and a summary of at most 120 characters in fields of their own', () => {
    const article = anArticle('正文。', { story: aStory({ summary: '𬱖'.repeat(90) + '。'.repeat(90) }) });
    expect(Array.from(article.summary)).toHaveLength(120);
    expect(article).toMatchObject({ title: '河边的绳结', address: 'https://zhiyuan.example.org/stories/2026-hc-0001/' });
    expect(textOf(article)).not.toContain('河边的绳结');
  });

  test('what related honours are called, where they are public', () => {
    const text = textOf(anArticle('::honours{numbers="HCSH-2026-00001-X"}', { honour: () => '五星级红十字志愿者' }));
    expect(text).toContain('五星级红十字志愿者 · HCSH-2026-00001-X');
  });
});
