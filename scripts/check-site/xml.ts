/** One piece of markup with everything it may hold. Matched where a `<` stands, so that what is left over is an error. */
const MARKUP =
  /<!--(?:(?!--)[\s\S])*-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>[]*>|<(?<close>\/?)(?<name>[\p{L}_][\p{L}\d_:.-]*)(?<attributes>(?:\s+[\p{L}_][\p{L}\d_:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>/uy;
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;
// What XML 1.0 forbids even as a reference.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;

function repeatedAttribute(attributes: string): string | undefined {
  const names = Array.from(attributes.matchAll(/([^\s="']+)\s*=\s*(?:"[^"]*"|'[^']*')/g), (match) => match[1]!);
  return names.find((name, index) => names.indexOf(name) !== index);
}

/** Keeps the stack of open elements; returns what is wrong with this tag. */
function step(open: string[], { close, name, attributes, empty }: Record<string, string>): string | undefined {
  const repeated = repeatedAttribute(attributes ?? '');
  if (repeated) return `属性 ${repeated} 写了两次`;
  if (close) return open.pop() === name ? undefined : `</${name}> 没有对应的开始标签`;
  if (!empty) open.push(name!);
  return undefined;
}

/**
 * What makes a text no well-formed XML, or undefined. A feed reader stops at the first such fault and shows nothing.
 * Written here because no package of ours reads XML strictly; documents with an inner DTD are not ours and are refused.
 */
export function xmlProblem(text: string): string | undefined {
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden) return `第 ${lineOf(text, forbidden.index)} 行有 XML 不允许的控制字符`;
  const open: string[] = [];
  let roots = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', MARKUP.lastIndex)) {
    MARKUP.lastIndex = at;
    const found = MARKUP.exec(text);
    if (!found) return `第 ${lineOf(text, at)} 行的标签不合格`;
    if (!found.groups?.['name']) continue;
    if (open.length === 0 && !found.groups['close']) roots++;
    const problem = step(open, found.groups as Record<string, string>);
    if (problem) return `第 ${lineOf(text, at)} 行：${problem}`;
  }
  if (open.length > 0) return `<${open.at(-1)}> 没有结束`;
  const bare = BARE_AMPERSAND.exec(text.replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->/g, ''));
  if (bare) return '有没有转义的 &';
  return roots === 1 ? undefined : `应有一个根元素，现有 ${roots} 个`;
}
