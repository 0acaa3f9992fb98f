import { describe, expect, test } from 'vitest';
import { aConferral, aCorrection, aNumber, aRoll, aStory } from '../../../tests/fixtures/builders.ts';
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

  test('a roll without its file of rows has no conferrals', () => {
    expect(rollProblems(aLibrary({ entries: [second] }))).toMatchObject([{ code: 'roll/no-conferrals' }]);
  });
});
