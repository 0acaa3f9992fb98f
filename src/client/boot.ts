/**
 * The one inline script, with the same bytes on every page: one CSP hash covers the site. Its file has no comments and is
 * sent without indentation, as each byte travels with each page. It
 * - shows what needs script (`data-script`);
 * - brings back large type and theme before the first paint, and again when a page returns from the back-forward cache;
 * - fetches the module of a tool (`data-module`) at the first press of a button in it and repeats that press. Until then a
 *   page fetches no script.
 * - fetches what a field will want (`data-warm`) when somebody enters it: the search of the header.
 * Storage that is blocked or holds rubbish means: nothing was chosen.
 */
import code from './boot.js?raw';

export const bootScript: string = code.trim().replaceAll(/\n\s*/gu, '\n');
