import type MarkdownIt from 'markdown-it';
import { directiveAt, type Directive } from '#domain/text/blocks/directives.ts';
import { durationParts, type Video } from '#domain/text/blocks/video.ts';
import type { Timeline } from '#domain/text/blocks/timeline.ts';

type Renderer = InstanceType<typeof MarkdownIt>;
type BlockRule = Parameters<Renderer['block']['ruler']['push']>[1];
type Token = ReturnType<Renderer['parse']>[number];

/** The words round a directive; they differ by language. */
export interface DirectiveLabels {
  video: string;
  hours: string;
  minutes: string;
  seconds: string;
}

/** A directive stands at the edge of the text itself, as in the desk: inside a list or a quotation it is a paragraph. */
const rule: BlockRule = (state, startLine) => {
  const text = state.src.slice(state.bMarks[startLine]);
  const found = state.level === 0 && text.startsWith('::') ? directiveAt(text) : undefined;
  if (!found) return false;
  const token = state.push('directive', '', 0);
  token.meta = found;
  token.map = [startLine, startLine + text.slice(0, found.length).split('\n').length];
  state.line = token.map[1];
  return true;
};

export const directiveOf = ({ type, meta }: Token): Directive | undefined => (type === 'directive' ? (meta as Directive) : undefined);

const fill = (words: string, count: number): string => words.replace('{count}', String(count));

function duration(video: Video, labels: DirectiveLabels): string | undefined {
  const parts = durationParts(video.duration);
  if (!parts) return undefined;
  return (['hours', 'minutes', 'seconds'] as const)
    .filter((unit) => parts[unit] > 0)
    .map((unit) => fill(labels[unit], parts[unit]))
    .join('');
}

/** Renders the directives that need nothing but their own words. Related honours are looked up by the page. */
export function directives(md: Renderer, labels: DirectiveLabels): void {
  const { escapeHtml } = md.utils;
  const timeline = ({ moments }: Timeline): string => {
    const items = moments.map(({ when, what }) => `<li><b>${escapeHtml(when)}</b> ${escapeHtml(what)}</li>`);
    return `<ol class="timeline" role="list">${items.join('')}</ol>`;
  };
  const video = (data: Video): string => {
    const facts = [labels.video, data.platform, duration(data, labels)].filter((fact) => fact).map((fact) => escapeHtml(fact!));
    const link = md.validateLink(data.url) ? ` href="${escapeHtml(md.normalizeLink(data.url))}"` : '';
    return `<p class="video"><a${link}>${escapeHtml(data.title)}</a> <small>${facts.join(' · ')}</small></p>`;
  };
  md.block.ruler.before('fence', 'directive', rule);
  md.renderer.rules['directive'] = (tokens, i) => {
    const directive = directiveOf(tokens[i]!);
    if (directive?.name === 'timeline') return timeline(directive.data);
    return directive?.name === 'video' ? video(directive.data) : '';
  };
}
