import { absolute, type Origin } from './origin.ts';

/**
 * robots.txt (RFC 9309). Everything may be read; the conditions of reuse stand where a machine's owner looks first.
 * The search page is not disallowed: it says `noindex` itself, which only a robot that may read it can see.
 */
export function toRobots(origin: Origin): string {
  const lines = [
    `# ${origin.name}`,
    `# ${origin.licence.replaceAll(/\s+/gu, ' ')}`,
    '# Cite and link; do not build profiles of the people named here, and follow corrections and removals.',
    `# ${absolute('/press/', origin)}`,
    'User-agent: *',
    'Allow: /',
    '',
    `Sitemap: ${absolute('/sitemap.xml', origin)}`,
  ];
  return `${lines.join('\n')}\n`;
}
