import type { Entry } from '../entry/entry.ts';
import { division } from '../division/division.ts';
import type { Photo } from '../photo/photo.ts';
import { placed, type FoundProblem, type Problem } from '../problem/problem.ts';
import { nameProblems } from '../text/name.ts';
import { donationProblems } from '../story/donation.ts';
import { imagesIn, markdownProblems } from '../text/markdown.ts';
import { personalDataProblems } from '../text/personal-data.ts';
import { BODY_OPTIONAL, LAYOUTS } from './collections.ts';
import { allEntries, attachmentKey, type Library } from './library.ts';

function photoProblems(photos: readonly Photo[], body: string, files: readonly string[]): FoundProblem[] {
  const listed = new Set(photos.map(({ file }) => file));
  const present = new Set(files);
  return [
    ...photos
      .filter(({ file }) => !present.has(file))
      .map(({ file }) => ({ code: 'photo/missing-file', field: 'photos', values: { photo: file } }) as const),
    ...imagesIn(body)
      .filter((file) => !listed.has(file))
      .map((photo) => ({ code: 'photo/unlisted', field: '正文', values: { photo } }) as const),
    ...files
      .filter((file) => !listed.has(file))
      .map((photo) => ({ code: 'photo/unused-file', field: 'photos', values: { photo } }) as const),
  ];
}

function bodyProblems({ collection, body }: Entry): FoundProblem[] {
  if (LAYOUTS[collection] !== 'bundle') return [];
  const empty: FoundProblem[] = body.trim() === '' && !BODY_OPTIONAL.has(collection) ? [{ code: 'text/empty-body', field: '正文' }] : [];
  return [...empty, ...markdownProblems(body)];
}

function storyProblems(entry: Entry): FoundProblem[] {
  if (entry.collection !== 'stories') return [];
  const { data, body } = entry as Entry<'stories'>;
  const names = data.subjects.filter(({ kind }) => kind === 'person').flatMap(({ name }) => nameProblems(name));
  return [...donationProblems(data, body), ...names.map((found) => ({ ...found, field: 'subjects' }))];
}

function divisionProblems({ data }: Entry): FoundProblem[] {
  const code = 'division' in data ? data.division : undefined;
  return code && !division(code) ? [{ code: 'organization/unknown-division', field: 'division', values: { code } }] : [];
}

/** Text, pictures and personal data of every entry. An office's own landline is no mobile number, so nothing is exempt. */
export function textProblems(library: Library): Problem[] {
  return Array.from(allEntries(library)).flatMap((entry) => {
    const photos = 'photos' in entry.data ? entry.data.photos : [];
    const files = library.attachments.get(attachmentKey(entry.collection, entry.id)) ?? [];
    const written = `${JSON.stringify(entry.data)}\n${entry.body}`;
    const found = [
      ...bodyProblems(entry),
      ...photoProblems(photos, entry.body, files),
      ...storyProblems(entry),
      ...(entry.collection === 'organizations' ? [] : divisionProblems(entry)),
      ...personalDataProblems(written),
    ];
    return found.map((problem) => placed(entry.file, problem));
  });
}
