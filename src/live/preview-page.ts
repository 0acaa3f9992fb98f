import { describe, entryOf, type Problem } from '#domain/problem/problem.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Longer lists are read in the form, where each problem stands at its field. */
const SHOWN = 6;

function listed(problems: readonly Problem[]): string {
  const sentences = problems.map((problem) => {
    const { sentence, fix } = describe(problem);
    return `${sentence}。${fix}`.replaceAll('。。', '。');
  });
  const more = sentences.length > SHOWN ? [`还有 ${sentences.length - SHOWN} 处，请看表单里的提示。`] : [];
  return `<ul>${[...new Set(sentences.slice(0, SHOWN)), ...more].map((sentence) => `<li>${escaped(sentence)}</li>`).join('')}</ul>`;
}

function notice(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => entryOf(problem).severity === 'error');
  const still = `<p>还有 ${errors.length} 处没有填好。页面上暂以“待填写”、今天的日期或第一个选项代替。</p>${listed(errors)}`;
  return `<div class="callout callout-red" role="note"><p><strong>预览：尚未发布</strong></p>${errors.length > 0 ? still : ''}</div>`;
}

/** What a preview must not carry: an address for search engines, feeds, machine-readable facts that are not yet true. */
const PUBLIC_ONLY =
  /<link rel="(?:canonical|alternate)"[^>]*>|<meta property="og:url"[^>]*>|<script type="application\/ld\+json">[\s\S]*?<\/script>/gu;

/** The site's own page, marked as a preview. */
export function asPreview(html: string, problems: readonly Problem[]): string {
  const bare = html.replaceAll(PUBLIC_ONLY, '').replaceAll(/<meta name="robots"[^>]*>/gu, '');
  const marked = bare.replace('</head>', '<meta name="robots" content="noindex"></head>');
  return marked.replace(/<body[^>]*>/u, (body) => body + notice(problems));
}

/** In place of a page that cannot be rendered: what is wrong, and what to do. */
export function problemsPage(problems: readonly Problem[], styles: readonly string[]): string {
  const links = styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('');
  return `<!doctype html><html lang="zh-Hans-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>暂时无法预览</title><meta name="robots" content="noindex">${links}</head><body><main id="main"><div class="wrap"><h1>暂时无法预览</h1><p><strong>预览：尚未发布</strong></p><p>改好下面几处，页面就会显示出来。已写的内容没有丢失。</p>${listed(problems)}</div></main></body></html>`;
}
