import { DRAFT_STATUSES, type DraftStatus } from '../../shared/api.ts';
import type { CommitInfo, Person } from '../git/repository.ts';

export type Trailers = Partial<Record<'Status' | 'Set-by' | 'Reviewed-by' | 'Published-by', string>>;

export const personLine = ({ name, email }: Person): string => `${name.replaceAll(/[\p{Cc}<>]+/gu, ' ').trim()} <${email}>`;

/** A message with its trailers as the last paragraph, where git looks for them; nothing in the message can pass for one. */
export function withTrailers(message: string, trailers: Trailers): string {
  const lines = Object.entries(trailers).map(([key, value]) => `${key}: ${value}`);
  return `${message.trim() || '（无说明）'}\n\n${lines.join('\n')}\n`;
}

export function readTrailers(message: string): Trailers {
  const last = message.trimEnd().split('\n\n').at(-1) ?? '';
  return Object.fromEntries(Array.from(last.matchAll(/^([A-Z][a-z-]+): (.*)$/gm), ([, key, value]) => [key!, value!]));
}

const isStatus = (text: string | undefined): text is DraftStatus => DRAFT_STATUSES.some((status) => status === text);

/** The status a commit tells; a branch that was not made here is a draft like any other. */
export function statusOf({ message, committer }: CommitInfo): { status: DraftStatus; setBy: Person } {
  const { Status: status, 'Set-by': setBy = '' } = readTrailers(message);
  const [, name, email] = /^(.*?) ?<(.*)>$/.exec(setBy) ?? [];
  return { status: isStatus(status) ? status : 'draft', setBy: name ? { name, email: email! } : committer };
}
