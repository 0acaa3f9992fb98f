import { fieldsOf } from '#domain/form/fields.ts';
import { Photo } from '#domain/photo/photo.ts';

/** A photograph while its texts are being written. */
export type DraftPhoto = Partial<Photo> & { file: string };

export const PHOTO_FIELDS = Object.fromEntries(fieldsOf(Photo).map((field) => [field.name, field]));

const NEEDED = Object.values(PHOTO_FIELDS).filter(({ required }) => required);

/** What publication still needs of a photograph, by its labels. */
export const missingIn = (photo: DraftPhoto): string[] =>
  NEEDED.filter(({ name }) => !String(photo[name as keyof DraftPhoto] ?? '').trim()).map(({ label }) => label);

/** One moved to another place; the first is the cover. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = items.filter((_, i) => i !== from);
  return rest.toSpliced(to, 0, items[from]!);
}

type Focus = NonNullable<Photo['focus']>;

export const CENTRE: Focus = { x: 0.5, y: 0.5 };

const share = (value: number): number => Number(Math.min(1, Math.max(0, value)).toFixed(2));

export const focusAt = (x: number, y: number): Focus => ({ x: share(x), y: share(y) });

const STEPS: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-0.05, 0],
  ArrowRight: [0.05, 0],
  ArrowUp: [0, -0.05],
  ArrowDown: [0, 0.05],
};

/** The focus after a key, or undefined for a key that moves nothing. */
export function focusAfter({ x, y }: Focus, key: string): Focus | undefined {
  const step = STEPS[key];
  return step && focusAt(x + step[0], y + step[1]);
}
