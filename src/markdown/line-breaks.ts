import type MarkdownIt from 'markdown-it';
import cjkBreaks from 'markdown-it-cjk-breaks';

type Renderer = InstanceType<typeof MarkdownIt>;
type CoreRule = Parameters<Renderer['core']['ruler']['push']>[1];
type Token = ReturnType<Renderer['parse']>[number];

/** The plug-in's rule itself, which it keeps to itself: it is caught as it is handed over. */
function ruleOf(plugin: (md: Renderer) => void): CoreRule {
  const caught: CoreRule[] = [];
  plugin({ core: { ruler: { push: (_name: string, rule: CoreRule) => caught.push(rule) } } } as unknown as Renderer);
  return caught[0]!;
}

const hasWords = (token: Token | undefined): token is Token => token?.type === 'text' && token.content !== '';

function nearest(tokens: readonly Token[], from: number, step: 1 | -1): Token[] {
  for (let i = from + step; i >= 0 && i < tokens.length; i += step) if (hasWords(tokens[i])) return [tokens[i]!];
  return [];
}

/**
 * No space where a line ends between Han characters. markdown-it-cjk-breaks 2.0.0 leaves an empty text where it took a break
 * away and throws when it meets one (`文\n\`a\`\n文`), so each break is shown to it alone, between the words around it.
 */
export function lineBreaks(md: Renderer): void {
  const rule = ruleOf(cjkBreaks);
  md.core.ruler.push('line_breaks', (state) => {
    for (const { children } of state.tokens) {
      children?.forEach((token, i) => {
        if (token.type !== 'softbreak') return;
        const inline = new state.Token('inline', '', 0);
        inline.children = [...nearest(children, i, -1), token, ...nearest(children, i, 1)];
        rule({ tokens: [inline] } as Parameters<CoreRule>[0]);
      });
    }
  });
}
