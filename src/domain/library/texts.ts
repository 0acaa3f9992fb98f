import type { Entry } from '../entry/entry.ts';
import { division } from '../division/division.ts';
import type { Photo } from '../photo/photo.ts';
import { placed, type FoundProblem, type Problem } from '../problem/problem.ts';
import { nameProblems } from '../text/name.ts';
import { donationProblems } from '../story/donation.ts';
import { imagesIn, markdownProblems } from '../text/markdown.ts';
import { findPersonalData, personalDataProblems } from '../text/personal-data.ts';
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

/** All that a reader sees of a story: a hospital in a caption is as plain as one in the text. */
function shownText({ data, body }: Entry<'stories'>): string {
  return [data.title, data.subtitle, data.summary, ...data.photos.flatMap(({ alt, caption }) => [alt, caption]), body].join('\n');
}

function storyProblems(entry: Entry): FoundProblem[] {
  if (entry.collection !== 'stories') return [];
  const story = entry as Entry<'stories'>;
  const { data } = story;
  const names = data.subjects.filter(({ kind }) => kind === 'person').flatMap(({ name }) => nameProblems(name));
  return [...donationProblems(data, shownText(story)), ...names.map((found) => ({ ...found, field: 'subjects' }))];
}

function divisionProblems({ data }: Entry): FoundProblem[] {
  const code = 'division' in data ? data.division : undefined;
  return code && !division(code) ? [{ code: 'organization/unknown-division', field: 'division', values: { code } }] : [];
}

/**
 * Every text inside a value with its place, items counted from 1; a number that YAML took from a text is one too. JSON would
 * do, but for the `n` that its line breaks put before a number.
 */
function* textsIn(value: unknown, at = ''): Generator<[at: string, text: string]> {
  if (typeof value === 'string' || Number.isInteger(value)) yield [at, String(value)];
  else if (typeof value === 'object' && value !== null) {
    const isList = Array.isArray(value);
    for (const [key, inside] of Object.entries(value)) yield* textsIn(inside, `${at && `${at}.`}${isList ? Number(key) + 1 : key}`);
  }
}

/** The address of an office or a public place may well be a room; it is no dwelling. */
function publicPlaces(data: unknown): ReadonlySet<string> {
  const address = typeof data === 'object' && data !== null && 'address' in data ? data.address : '';
  const dwellings = findPersonalData(typeof address === 'string' ? address : '').filter(({ kind }) => kind === '家庭住址');
  return new Set(dwellings.map(({ found }) => found));
}

/** Personal data in all that an entry says, at the field that says it. Its facts need not be valid for this, or even complete. */
export function privacyProblems({ data, body }: { data: unknown; body: string }): FoundProblem[] {
  const texts: [string, string][] = [...textsIn(data), ['正文', body]];
  if (findPersonalData(texts.map(([, text]) => text).join('\n')).length === 0) return [];
  const places = publicPlaces(data);
  return texts.flatMap(([at, text]) => personalDataProblems(text, at, places));
}

/** 排行榜, 功勋谱, 第 N 名: honours are not ranked (domain.md, rule 3). Looked for in what lists and searches show. */
const RANKING = /排行榜|功勋[谱榜]|英雄榜|光荣榜首|时长榜|第\s*[一二三四五六七八九十\d]+\s*名/u;

function rankingProblems(data: Entry['data']): FoundProblem[] {
  const found = RANKING.exec(JSON.stringify(data))?.[0];
  return found ? [{ code: 'text/ranking', values: { found } }] : [];
}

/** Text, pictures and personal data of every entry. An office's own landline is no mobile number, so it passes. */
export function textProblems(library: Library): Problem[] {
  return Array.from(allEntries(library)).flatMap((entry) => {
    const photos = 'photos' in entry.data ? entry.data.photos : [];
    const files = library.attachments.get(attachmentKey(entry.collection, entry.id)) ?? [];
    const found = [
      ...bodyProblems(entry),
      ...photoProblems(photos, entry.body, files),
      ...storyProblems(entry),
      ...rankingProblems(entry.data),
      ...(entry.collection === 'organizations' ? [] : divisionProblems(entry)),
      ...privacyProblems(entry),
    ];
    return found.map((problem) => placed(entry.file, problem));
  });
}
