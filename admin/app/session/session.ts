import type { Session } from '../../shared/api.ts';

let present: Session | undefined;

/** Who sits here, as the gateway last said; undefined before it was asked. */
export const session = (): Session | undefined => present;

/** Takes what the gateway answered to a login or a question. */
export function begin(answer: Session): Session {
  present = answer;
  return answer;
}

/** The header by which the gateway knows a request as the desk's own. */
export const deskHeader = (): Record<string, string> => (present ? { 'X-Desk': present.csrf } : {});

/** Surname in a circle: Decap shows nothing of a person but a picture. Everything but the letter is ours. */
export function portrait(name: string): string {
  const [letter = '·'] = name.trim();
  const escaped = letter.replace(/[&<>"']/u, '·');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="#5a5048"/><text x="20" y="27" font-size="20" text-anchor="middle" fill="#fff" font-family="sans-serif">${escaped}</text></svg>`;
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
