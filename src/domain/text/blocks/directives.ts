import { readBlock } from './form.ts';
import { honoursBlock, type Honours } from './honours.ts';
import { timelineBlock, type Timeline } from './timeline.ts';
import { videoBlock, type Video } from './video.ts';

/** What Markdown has no form for is written between colons. */
export type Directive =
  | { name: 'timeline'; data: Timeline; length: number }
  | { name: 'honours'; data: Honours; length: number }
  | { name: 'video'; data: Video; length: number };

/** The directive that a text begins with. */
export function directiveAt(text: string): Directive | undefined {
  const timeline = readBlock(timelineBlock, text);
  if (timeline) return { name: 'timeline', ...timeline };
  const honours = readBlock(honoursBlock, text);
  if (honours) return { name: 'honours', ...honours };
  const video = readBlock(videoBlock, text);
  return video && { name: 'video', ...video };
}

/** A line that somebody meant as a directive, also inside a list or a quotation. */
const MEANT = /^[ \t>*+-]*(?:\d+[.)][ \t]+)?:{2,}[ \t]*(?:[a-z{].*)?$/gmu;

/**
 * All directives of a text whose code has been taken out, and the lines that only look like one. A directive stands at the
 * edge below an empty line: elsewhere desk and site would take it for a paragraph.
 */
export function directivesIn(text: string): { directives: Directive[]; strays: string[] } {
  const directives: Directive[] = [];
  const strays: string[] = [];
  for (const chunk of text.replaceAll(/\r\n?/gu, '\n').split(/\n(?:[ \t]*\n)+/u)) {
    const directive = directiveAt(chunk.replace(/^\n/u, ''));
    if (directive) directives.push(directive);
    const rest = directive ? chunk.replace(/^\n/u, '').slice(directive.length) : chunk;
    strays.push(...Array.from(rest.matchAll(MEANT), ([line]) => line.trim()));
  }
  return { directives, strays };
}
