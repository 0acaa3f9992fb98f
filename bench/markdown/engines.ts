import MarkdownIt from 'markdown-it';
import { renderPlain } from '#markdown/render.ts';
import { rival } from '../rivals/rivals.ts';

export interface Engine {
  label: string;
  render: (source: string) => string;
}

const LABELS = {
  notes: '注释',
  backToText: '返回正文',
  table: '表格',
  video: '视频',
  hours: '{count}小时',
  minutes: '{count}分',
  seconds: '{count}秒',
};

interface Satteri {
  markdownToHtml: (source: string, options: object) => { html: string };
}

/** Astro's default: Rust, native binding. */
async function satteri(): Promise<Engine> {
  const { markdownToHtml } = await rival<Satteri>('satteri');
  const options = { features: { gfm: { footnotes: { label: LABELS.notes, backLabel: LABELS.backToText } } } };
  return { label: 'Sätteri 0.10, footnote labels set', render: (source) => markdownToHtml(source, options).html };
}

interface Unified {
  use: (plugin: unknown, options?: object) => Unified;
  processSync: (source: string) => unknown;
}

const plugin = async (name: string): Promise<unknown> => (await rival<{ default: unknown }>(name)).default;

/** The usual chain of the unified world, sanitised as it must be where raw HTML or links come from editors. */
async function remark(label: string, extra: readonly string[]): Promise<Engine> {
  const { unified } = await rival<{ unified: () => Unified }>('unified');
  const chain = unified()
    .use(await plugin('remark-parse'))
    .use(await plugin('remark-gfm'), { singleTilde: false });
  for (const name of extra) chain.use(await plugin(name));
  chain.use(await plugin('remark-rehype'), { footnoteLabel: LABELS.notes, footnoteBackLabel: LABELS.backToText });
  chain.use(await plugin('rehype-sanitize')).use(await plugin('rehype-stringify'));
  return { label, render: (source) => String(chain.processSync(source)) };
}

/** The site's renderer first: the others are told as ratios to it. */
export async function engines(): Promise<Engine[]> {
  const bare = new MarkdownIt();
  return [
    { label: "markdown-it 15, the site's renderer", render: (source) => renderPlain(source, LABELS) },
    { label: 'markdown-it 15 without plug-ins', render: (source) => bare.render(source) },
    await satteri(),
    await remark('remark + rehype, sanitised', []),
    await remark('the same + remark-cjk-friendly', ['remark-cjk-friendly']),
  ];
}
