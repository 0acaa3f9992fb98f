import { pictureFileName } from '#domain/photo/picture.ts';
import { told, type Told } from '../control/told.ts';
import type { ControlProps } from '../control/props.ts';
import { plain } from '../control/value.ts';
import { inspect } from './inspect.ts';

export interface TakenIn {
  /** Names under which the pictures now belong to the draft. */
  files: string[];
  problems: Told[];
}

/** Names that pictures of this entry already have, listed or not. */
function takenNames({ getEntry }: ControlProps, listed: readonly string[]): string[] {
  const known = plain<{ name?: string }[]>(getEntry()?.get('mediaFiles')) ?? [];
  return [...listed, ...known.flatMap(({ name }) => (name ? [name] : []))];
}

async function takeOne(file: File, taken: readonly string[], decap: ControlProps): Promise<string | Told> {
  const inspected = await inspect(file);
  if ('problem' in inspected) return told(inspected.problem);
  const named = new File([file], pictureFileName(inspected.format, taken), { type: `image/${inspected.format}` });
  const added = await decap.onPersistMedia(named, { field: decap.field });
  // Decap has told its own reason by then; here we only say which picture it was.
  return added?.payload?.name ?? told({ code: 'photo/unreadable', values: { photo: file.name, reason: '编辑器没有收下它' } });
}

/** Adds pictures to the draft one after another: each needs the names of those before it. */
export async function takeIn(pictures: readonly File[], listed: readonly string[], decap: ControlProps): Promise<TakenIn> {
  const taken: TakenIn = { files: [], problems: [] };
  for (const picture of pictures) {
    const result = await takeOne(picture, [...takenNames(decap, listed), ...taken.files], decap);
    if (typeof result === 'string') taken.files.push(result);
    else taken.problems.push(result);
  }
  return taken;
}
