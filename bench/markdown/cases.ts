/** One thing an editor writes, and whether a reader gets what was meant. */
export interface Case {
  label: string;
  source: string;
  holds: (html: string) => boolean;
}

const textOf = (html: string): string => html.replaceAll(/<[^>]*>/g, '').trim();

const bold = (source: string, inside: string): Case => ({
  label: `bold: \`${source}\``,
  source,
  holds: (html) => html.includes(`<strong>${inside}</strong>`),
});

/** A reader must not be able to run it: neither as an element nor as an address. */
const harmless = (label: string, source: string): Case => ({
  label,
  source,
  holds: (html) => !/<script|<iframe|<[^>]+\son\w+=|(?:href|src)="\s*(?:javascript|vbscript|data):/i.test(html),
});

/** The faults of research/astro.md §7, and what a repair of them could break. */
export const CASES: readonly Case[] = [
  bold('**注意：**请看', '注意：'),
  bold('他说：**你好。**然后', '你好。'),
  bold('这是**“重要”**的事', '“重要”'),
  bold('见**《办法》（试行）**第三条', '《办法》（试行）'),
  bold('前**[链接](/a/)。**后', '<a href="/a/">链接</a>。'),
  { label: 'code keeps its asterisks', source: '`**注意：**请`', holds: (html) => html.includes('<code>**注意：**请</code>') },
  {
    label: 'footnotes speak Chinese',
    source: '正文[^1]。\n\n[^1]: 出处。',
    holds: (html) => html.includes('出处') && html.includes('注释') && !/Footnotes|Back to/.test(html),
  },
  { label: 'no space where a line ends between Han', source: '第一行\n第二行', holds: (html) => textOf(html) === '第一行第二行' },
  { label: 'a space where Latin meets Latin', source: 'Red\nCross', holds: (html) => /Red\s+Cross/.test(html) },
  { label: '`H~2~O` is not struck out', source: 'H~2~O', holds: (html) => !html.includes('<del>') && !html.includes('<s>') },
  { label: 'quotes and dashes stay as typed', source: '他说"好"--然后...', holds: (html) => /--然后\.\.\./.test(html) },
  { label: 'a table is a table', source: '| 甲 | 乙 |\n| --- | --- |\n| 一 | 二 |', holds: (html) => html.includes('<table') },
  harmless('`<script>` does nothing', '<script>alert(1)</script>'),
  harmless('`onerror` does nothing', '前<img src=x onerror=alert(1)>后'),
  harmless('`javascript:` is no link', '[点我](javascript:alert(1))'),
  harmless('`JaVaScRiPt:` with an entity is no link', '[点我](JaVaScRiPt&colon;alert(1))'),
  harmless('`data:text/html` is no link', '[点我](data:text/html;base64,PHNjcmlwdD4=)'),
];
