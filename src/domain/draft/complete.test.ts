import { describe, expect, test } from 'vitest';
import { story } from '../../../tests/fixtures/inputs.ts';
import { COLLECTIONS, type CollectionName } from '../form/meta.ts';
import { SCHEMAS } from '../library/collections.ts';
import { completeDraft, UNFILLED, UNFILLED_ID } from './complete.ts';

const TODAY = '2026-11-25';
const names = Object.keys(COLLECTIONS) as CollectionName[];

/** Rules between fields are no business of a single field's placeholder. */
const BETWEEN_FIELDS = /reviewer|reprint|basis|giver|scheme-missing|notice|decision|same-person|undated|navigation/u;

describe('a draft without a single line', () => {
  test.each(names)('of %s is complete in every field', (name) => {
    const { data, problems } = completeDraft(name, {}, TODAY);
    expect(problems.length).toBeGreaterThan(0);
    const codes = SCHEMAS[name].safeParse(data).error?.issues.map(({ message }) => message) ?? [];
    expect(codes.filter((code) => !BETWEEN_FIELDS.test(code))).toEqual([]);
  });

  test('says so in its title, and is of today', () => {
    const { data } = completeDraft('stories', null, TODAY);
    expect(data).toMatchObject({ title: UNFILLED, publishedOn: TODAY, organization: UNFILLED_ID, photos: [], sample: false });
  });
});

describe('a draft with some lines', () => {
  test('keeps what is written, and tells what is missing', () => {
    const { data, problems } = completeDraft(
      'stories',
      { title: ' 雨夜救援 ', fields: ['first-aid'], subjects: [{ name: '林知夏' }] },
      TODAY,
    );
    expect(data).toMatchObject({ title: '雨夜救援', fields: ['first-aid'], subjects: [{ name: '林知夏', kind: 'person' }] });
    expect(problems.map(({ field }) => field)).toContain('summary');
    expect(problems.map(({ field }) => field)).not.toContain('title');
  });

  test('shows a title that is too long as it was typed', () => {
    const title = '长'.repeat(90);
    const { data, problems } = completeDraft('stories', { ...story, title }, TODAY);
    expect(data.title).toBe(title);
    expect(problems.map(({ code }) => code)).toEqual(['entry/too-long']);
  });

  test('leaves out what cannot be read and need not be there; takes today for a day that is none', () => {
    const { data, problems } = completeDraft('stories', { ...story, publishedOn: '昨天', updatedOn: '2026-13-45', colour: '红' }, TODAY);
    expect(data).toMatchObject({ publishedOn: TODAY });
    expect(data).not.toHaveProperty('updatedOn');
    expect(data).not.toHaveProperty('colour');
    expect(problems.map(({ field }) => field).toSorted()).toEqual(['colour', 'publishedOn', 'updatedOn']);
  });

  test('is shown although two reviewers are the same: the rule is told', () => {
    const review = { by: '王审', on: '2026-03-01' };
    const { data, problems } = completeDraft('stories', { ...story, reviews: { first: review, second: review, third: review } }, TODAY);
    expect(data.reviews.third.by).toBe('王审');
    expect(problems.map(({ code }) => code)).toEqual(['story/same-reviewer']);
  });

  test('drops empty items that a form leaves in a list', () => {
    expect(completeDraft('stories', { ...story, title: '', tags: ['', '暴雨', null] }, TODAY).data.tags).toEqual(['暴雨']);
  });
});

test('a draft that could be published is as its schema reads it', () => {
  expect(completeDraft('stories', story, TODAY)).toEqual({ data: SCHEMAS.stories.parse(story), problems: [] });
});
