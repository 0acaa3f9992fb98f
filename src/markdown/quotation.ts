import type MarkdownIt from 'markdown-it';
import { SPEAKER_DASH } from '#domain/text/blocks/quotation.ts';

type Renderer = InstanceType<typeof MarkdownIt>;
type Token = ReturnType<Renderer['parse']>[number];

/** Where the quotation that opens at `open` closes. */
function closeOf(tokens: readonly Token[], open: number): number {
  const { level } = tokens[open]!;
  return tokens.findIndex((token, i) => i > open && token.type === 'blockquote_close' && token.level === level);
}

/** The last paragraph of a quotation, if it names the speaker and is not all that there is. */
function speakerAt(tokens: readonly Token[], open: number, close: number): number | undefined {
  const at = close - 3;
  const isSpeaker = at > open + 1 && tokens[at]?.type === 'paragraph_open' && tokens[at + 1]?.content.startsWith(SPEAKER_DASH);
  return isSpeaker ? at : undefined;
}

function retag(token: Token, tag: string): Token {
  return Object.assign(token, { tag });
}

/** A quotation and the one who spoke belong together: `<figure>`, with the speaker outside of what was said. */
export function quotation(md: Renderer): void {
  md.core.ruler.push('quotation', ({ tokens, Token: Made }) => {
    for (let open = tokens.length - 1; open >= 0; open -= 1) {
      if (tokens[open]!.type !== 'blockquote_open') continue;
      const close = closeOf(tokens, open);
      const at = speakerAt(tokens, open, close);
      if (at === undefined) continue;
      const [start, inline, end] = tokens.slice(at, close) as [Token, Token, Token];
      const said = tokens.slice(open, at);
      const figure = Object.assign(new Made('figure_open', 'figure', 1), { block: true });
      const after = Object.assign(new Made('figure_close', 'figure', -1), { block: true });
      const caption = [retag(start, 'figcaption'), inline, retag(end, 'figcaption')];
      tokens.splice(open, close - open + 1, figure, ...said, tokens[close]!, ...caption, after);
    }
  });
}
