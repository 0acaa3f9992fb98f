import path from 'node:path';
import type { Problem } from '#domain/problem/problem.ts';
import { blobOid } from '../git/blob-oid.ts';
import type { Change } from '../git/repository.ts';
import { Refused, refusedFor } from '../http/refused.ts';
import type { Desk } from '../protocol/desk.ts';
import type { Attachment } from '../rules/find-entry.ts';
import type { EntryPlace } from '../rules/paths.ts';
import { takePicture } from './picture.ts';

/** A picture as a form sends it. */
export interface Upload {
  path: string;
  content: string;
}

export interface Uploads {
  changes: Change[];
  /** Old name → new name, where a picture could not keep its own. */
  renamed: Record<string, string>;
}

/** Any name that a telephone or a person gives; it is looked at before it is replaced, since it is shown again. */
const NAME = /^[^.\p{C}/\\:*?"<>|%][^\p{C}/\\:*?"<>|%]{0,149}$/u;

/** The name of an upload, which must lie beside the entry that is saved. */
function nameBeside({ path: file }: Upload, place: EntryPlace): string {
  const folder = path.posix.dirname(place.path);
  const name = file.startsWith(`${folder}/`) ? file.slice(folder.length + 1).normalize('NFC') : '';
  if (!NAME.test(name)) throw new Refused(422, '照片的位置或文件名不对。请重新选择照片；文件名里不要有特殊符号。');
  return name;
}

/** Takes the pictures of one save. All that is wrong with any of them is told together. */
export async function takeUploads(
  { pictures }: Pick<Desk, 'pictures'>,
  uploads: readonly Upload[],
  place: EntryPlace,
  there: readonly Attachment[],
): Promise<Uploads> {
  const folder = path.posix.dirname(place.path);
  const known = new Map(there.map(({ name, oid }) => [name, oid]));
  const taken: Uploads = { changes: [], renamed: {} };
  const problems: Problem[] = [];
  for (const upload of uploads) {
    const [name, bytes] = [nameBeside(upload, place), Buffer.from(upload.content, 'base64')];
    // A picture that comes back unchanged is not encoded a second time.
    if (known.get(name) === blobOid(bytes)) continue;
    const picture = await pictures(() => takePicture({ name, bytes }, place));
    if ('problems' in picture) problems.push(...picture.problems);
    else {
      taken.changes.push({ path: `${folder}/${picture.name}`, bytes: picture.bytes });
      if (picture.name !== name) taken.renamed[name] = picture.name;
    }
  }
  if (problems.length > 0) throw refusedFor(problems);
  return taken;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** Lets a text speak of its pictures by their new names, also where Markdown has written them as an address. */
export function withNewNames(raw: string, renamed: Readonly<Record<string, string>>): string {
  return Object.entries(renamed).reduce((text, [before, after]) => {
    const forms = [...new Set([before, encodeURI(before)])].map(escaped).join('|');
    return text.replaceAll(new RegExp(String.raw`(?<![\p{L}\p{N}_.-])(?:${forms})(?![\p{L}\p{N}_-])`, 'gu'), () => after);
  }, raw);
}
