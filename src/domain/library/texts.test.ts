import { describe, expect, test } from 'vitest';
import { aHome, anOrganization, aPage, aPhoto, aStory } from '../../../tests/fixtures/builders.ts';
import { aLibrary, anEntry, type LibraryParts } from '../../../tests/fixtures/library.ts';
import type { Entry } from '../entry/entry.ts';
import { textProblems } from './texts.ts';

const found = (parts: LibraryParts) => textProblems(aLibrary(parts)).map(({ code, values }) => [code, values['photo'] ?? values['masked']]);
const codes = (...entries: Entry[]): string[] => textProblems(aLibrary({ entries })).map(({ code }) => code);

describe('the photographs of a text', () => {
  const story = (body = '正文。', photos = [aPhoto()]) => anEntry('stories', 's', aStory({ photos }), body);

  test('lie beside it', () => {
    expect(found({ entries: [story()], attachments: { 'stories/s': ['cover.jpg'] } })).toEqual([]);
    expect(found({ entries: [story()] })).toEqual([['photo/missing-file', 'cover.jpg']]);
  });

  test('are listed before the text shows them', () => {
    const entries = [story('![甲](./cover.jpg)\n\n![乙](other.jpg)')];
    expect(found({ entries, attachments: { 'stories/s': ['cover.jpg'] } })).toEqual([['photo/unlisted', 'other.jpg']]);
  });

  test('that nobody listed are told, so that none flows out unseen', () => {
    const attachments = { 'stories/s': ['cover.jpg', 'spare.jpg'] };
    expect(found({ entries: [story()], attachments })).toEqual([['photo/unused-file', 'spare.jpg']]);
  });
});

describe('personal data is found wherever it was typed', () => {
  test('in the text, in a field, behind a line break', () => {
    expect(found({ entries: [anEntry('stories', 's', aStory(), '电话 13812345678')] })).toEqual([['personal-data/found', '138******78']]);
    expect(codes(anEntry('stories', 's', aStory({ summary: '联系：13812345678' })))).toEqual(['personal-data/found']);
    expect(codes(anEntry('homes', 'h', aHome({ hoursNote: '预约\n13812345678' })))).toEqual(['personal-data/found']);
    expect(codes(anEntry('homes', 'h', aHome({ sources: [{ title: '330106199003071236' }] })))).toEqual(['personal-data/found']);
  });

  test('the landline of an office is none', () => {
    expect(codes(anEntry('organizations', 'o', anOrganization({ numberPrefix: undefined, phone: '0571-87654321' })))).toEqual([]);
  });

  test('the room of an office is no dwelling; the same room in a story is', () => {
    expect(codes(anEntry('homes', 'h', aHome({ address: '云湖路108号3幢501室' })))).toEqual([]);
    expect(codes(anEntry('stories', 's', aStory(), '他家住3幢501室。'))).toEqual(['personal-data/found']);
    expect(codes(anEntry('homes', 'h', aHome({ address: '云湖路108号', hoursNote: '3幢501室' })))).toEqual(['personal-data/found']);
  });
});

describe('the text itself', () => {
  test('is there, but for places and topics, whose facts stand above it', () => {
    expect(codes(anEntry('stories', 's', aStory(), ' \n'))).toEqual(['text/empty-body']);
    expect(codes(anEntry('homes', 'h', aHome(), ''))).toEqual([]);
  });

  test('holds no HTML and no heading of the first level', () => {
    expect(codes(anEntry('pages', 'p', aPage(), '# 标题\n\n<b>粗</b>')).sort()).toEqual(['text/no-heading-one', 'text/raw-html']);
  });
});

describe('a story', () => {
  test('writes its people as we write names; a group may be called as it likes', () => {
    const person = { name: '吴　衡', kind: 'person' as const, deceased: false };
    expect(codes(anEntry('stories', 's', aStory({ subjects: [person] })))).toEqual(['name/not-normalised']);
    expect(codes(anEntry('stories', 's', aStory({ subjects: [{ ...person, kind: 'group' }] })))).toEqual([]);
  });

  test('of a stem-cell donor is looked at as a whole: a hospital in a caption counts', () => {
    const photos = [aPhoto({ caption: '在河川大学附属医院' })];
    const story = anEntry('stories', 's', aStory({ fields: ['stem-cell-donation'], photos }), '3月5日，她完成采集。');
    const all = textProblems(aLibrary({ entries: [story], attachments: { 'stories/s': ['cover.jpg'] } }));
    expect(all.map(({ code }) => code)).toEqual(['story/stem-cell-details']);
  });
});

test('a place in no known division is told', () => {
  expect(codes(anEntry('homes', 'h', aHome({ division: '999999' })))).toEqual(['organization/unknown-division']);
});

test('words that rank people are told where lists would show them', () => {
  expect(codes(anEntry('stories', 's', aStory({ title: '服务时长排行榜公布' })))).toContain('text/ranking');
  expect(codes(anEntry('stories', 's', aStory({ summary: '她排在全市第 3 名' })))).toContain('text/ranking');
  expect(codes(anEntry('stories', 's', aStory({ title: '第三次出发' })))).not.toContain('text/ranking');
});
