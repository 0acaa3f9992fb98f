import type { CommitInfo, MergeWish, Person } from './repository.ts';

interface Signed {
  person: Person;
  at: string;
}

/** `名字 <a@b> 1700000000 +0800`; a date that no clock shows is the beginning of time. */
function parseSigned(line = ''): Signed {
  const [, name = '', email = '', seconds = '0'] = /^(.*?) ?<(.*)> (\d+) [+-]\d+$/.exec(line) ?? [];
  const date = new Date(Number(seconds) * 1000);
  return { person: { name, email }, at: Number.isNaN(date.getTime()) ? new Date(0).toISOString() : date.toISOString() };
}

/** Reads the raw commit object. */
export function parseCommit(oid: string, bytes: Buffer): CommitInfo {
  const text = bytes.toString();
  const end = text.indexOf('\n\n');
  const headers = text.slice(0, end < 0 ? undefined : end).split('\n');
  const all = (key: string) => headers.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  const [author, committer] = [parseSigned(all('author')[0]), parseSigned(all('committer')[0])];
  return {
    oid,
    tree: all('tree')[0]!,
    parents: all('parent'),
    author: author.person,
    committer: committer.person,
    authoredAt: author.at,
    at: committer.at,
    message: end < 0 ? '' : text.slice(end + 2),
  };
}

/** What may stand in a line of a commit's head. */
const headWords = (text: string): string => text.replaceAll(/[\p{Cc}<>]+/gu, ' ').trim();

/** Beijing time, wherever the machine stands: the history is read in China. */
const gitDate = (at: number): string => `${Math.floor(at / 1000)} +0800`;

const signed = ({ name, email }: Person, at: number): string => `${headWords(name) || '未署名'} <${headWords(email)}> ${gitDate(at)}`;

/** A message may hold lines, and nothing else that is no character. */
const cleanMessage = (message: string): string => message.replaceAll(/(?!\n)\p{Cc}/gu, ' ').trimEnd();

/** The raw commit object, as git keeps it. */
export function commitBytes(tree: string, parents: readonly string[], wish: MergeWish): Buffer {
  const now = Date.now();
  const head = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${signed(wish.author, wish.authoredAt ? Date.parse(wish.authoredAt) : now)}`,
    `committer ${signed(wish.committer, now)}`,
  ];
  return Buffer.from(`${head.join('\n')}\n\n${cleanMessage(wish.message)}\n`);
}
