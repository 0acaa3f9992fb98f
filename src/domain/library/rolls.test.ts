import { describe, expect, test } from 'vitest';
import { aConferral, aCorrection, aNumber, anOrganization, aRoll, aScheme, aStory } from '../../../tests/fixtures/builders.ts';
import { aLibrary, anEntry } from '../../../tests/fixtures/library.ts';
import { rollProblems } from './rolls.ts';

const second = anEntry('rolls', '2025-hechuan-stars', aRoll());
const row = (serial: number) => aConferral({ number: aNumber(serial) });

describe('a number is issued once', () => {
  test('in one roll', () => {
    expect(rollProblems(aLibrary({ rows: { '2026-hechuan-stars': [row(1), row(2), row(1)] } }))).toEqual([
      {
        code: 'conferral/duplicate-number',
        place: { file: 'rolls/2026-hechuan-stars/conferrals.csv', field: 'number', row: 4 },
        values: { number: aNumber(1), other: '2026-hechuan-stars 第 2 行' },
      },
    ]);
  });

  test('over all rolls', () => {
    const library = aLibrary({ entries: [second], rows: { '2025-hechuan-stars': [row(2), row(1)] } });
    expect(rollProblems(library)).toMatchObject([{ code: 'conferral/duplicate-number', place: { row: 3 } }]);
  });
});

describe('what points at a number', () => {
  test('points at one that was issued', () => {
    const entries = [
      anEntry('stories', 's', aStory({ conferrals: [aNumber(1), aNumber(9)] })),
      anEntry('corrections', 'c', aCorrection({ conferral: aNumber(8) })),
    ];
    expect(rollProblems(aLibrary({ entries })).map(({ place, values }) => [place.file, values['target']])).toEqual([
      ['stories/s/index.md', aNumber(9)],
      ['corrections/c.json', aNumber(8)],
    ]);
  });
});

describe('each roll is judged by its issuer and its scheme', () => {
  test('what concerns a row is told in the file of the rows, the rest in the roll’s', () => {
    const entries = [anEntry('rolls', '2026-hechuan-stars', aRoll({ decidedOn: '2019-01-01' }))];
    const rows = { '2026-hechuan-stars': [aConferral({ star: 5 })] };
    expect(rollProblems(aLibrary({ entries, rows })).map(({ code, place }) => [code, place.file])).toEqual([
      ['roll/scheme-not-in-force', 'rolls/2026-hechuan-stars/roll.json'],
      ['roll/authority', 'rolls/2026-hechuan-stars/conferrals.csv'],
    ]);
  });

  test('and by no scheme of another place', () => {
    const elsewhere = anEntry('organizations', 'elsewhere', anOrganization({ name: '别处市红十字会', numberPrefix: 'BCSH' }));
    const scheme = anEntry('schemes', 'stars', aScheme({ issuer: 'elsewhere' }));
    expect(rollProblems(aLibrary({ entries: [elsewhere, scheme] }))).toMatchObject([
      { code: 'roll/scheme-elsewhere', values: { issuer: '别处市红十字会' } },
    ]);
    const above = anEntry('schemes', 'stars', aScheme({ issuer: 'yunze' }));
    expect(rollProblems(aLibrary({ entries: [above] }))).toEqual([]);
  });

  test('a roll without its file of rows has no conferrals', () => {
    expect(rollProblems(aLibrary({ entries: [second] }))).toMatchObject([{ code: 'roll/no-conferrals' }]);
  });
});

const changed = { status: 'revoked', statusOn: '2026-03-01', statusReason: '记录不实', statusBasis: '书面决定' } as const;
const withheld = { ...changed, status: 'withheld', name: '', unit: undefined } as const;
const codesOf = (rows: ReturnType<typeof row>[], entries: Parameters<typeof aLibrary>[0] = {}) =>
  rollProblems(aLibrary({ ...entries, rows: { '2026-hechuan-stars': rows } })).map(({ code }) => code);

describe('a row that was changed', () => {
  test('is told in the corrections too', () => {
    const gone = aConferral({ number: aNumber(1), ...changed });
    expect(codesOf([gone])).toEqual(['conferral/change-untold']);
    expect(codesOf([gone], { entries: [anEntry('corrections', 'c', aCorrection({ conferral: aNumber(1) }))] })).toEqual([]);
  });
});

describe('two honours of one person', () => {
  const told = (samePersonAs: string) => aConferral({ number: aNumber(1), samePersonAs });

  test('are joined where the issuer says so, by numbers that are public', () => {
    expect(codesOf([told(aNumber(2)), row(2)])).toEqual([]);
    expect(codesOf([told(aNumber(9)), row(2)])).toEqual(['conferral/same-person-unknown']);
    expect(codesOf([told(aNumber(1))])).toEqual(['conferral/same-person-unknown']);
  });

  test('make the editor look again when the names differ', () => {
    expect(codesOf([told(aNumber(2)), aConferral({ number: aNumber(2), name: '顾澜' })])).toEqual(['conferral/same-person-name']);
  });

  test('are parted when one is withheld: the other would tell the name', () => {
    const entries = [anEntry('corrections', 'c', aCorrection({ conferral: aNumber(2) }))];
    expect(codesOf([told(aNumber(2)), aConferral({ number: aNumber(2), ...withheld })], { entries })).toEqual([
      'conferral/same-person-withheld',
    ]);
  });
});

describe('a draft', () => {
  const draft = anEntry('rolls', '2027-draft', aRoll({ stage: 'draft', decidedOn: undefined }));
  const rows = { '2027-draft': [row(5)] };

  test('is pointed at by no correction and no story', () => {
    const entries = [draft, anEntry('corrections', 'c', aCorrection({ roll: '2027-draft', conferral: undefined }))];
    expect(rollProblems(aLibrary({ entries, rows })).map(({ code }) => code)).toEqual(['reference/unpublished']);
    const story = anEntry('stories', 's', aStory({ conferrals: [aNumber(5)] }));
    expect(rollProblems(aLibrary({ entries: [draft, story], rows })).map(({ code }) => code)).toEqual(['reference/missing']);
  });
});

describe('a text that names honours', () => {
  const naming = (number: string) => [anEntry('topics', 't', aTopicLike, `前文\n\n::honours{numbers="${number}"}\n`)];
  const aTopicLike = { title: '专题', summary: '一段话。', publishedOn: '2026-03-05', photos: [], sample: false } as never;
  const told = (number: string) =>
    rollProblems(aLibrary({ entries: naming(number) })).map(({ code, place }) => [code, place.file, place.field]);

  test('names issued ones only', () => {
    expect(told(aConferral().number)).toEqual([]);
    expect(told(aNumber(777))).toEqual([['reference/missing', 'topics/t/index.md', '正文']]);
  });

  test('never one that was withheld: beside a story it would tell the name', () => {
    const rows = { '2026-hechuan-stars': [aConferral({ ...withheld })] };
    const entries = [...naming(aConferral().number), anEntry('corrections', 'c', aCorrection({ conferral: aConferral().number }))];
    expect(rollProblems(aLibrary({ entries, rows })).map(({ code }) => code)).toContain('reference/withheld');
  });
});
