import { describe, expect, test } from 'vitest';
import { aConferral, aNumber, anOrganization, aRoll, aScheme } from '../../../tests/fixtures/builders.ts';
import type { Level, Star } from '../level/level.ts';
import { highestStar } from './authority.ts';
import { judgeRoll, statusOf, type RollCase } from './judge.ts';

const judge = (over: Partial<RollCase> = {}) =>
  judgeRoll({ roll: aRoll(), rows: [aConferral()], issuer: anOrganization(), scheme: aScheme(), ...over });
const codes = (over: Partial<RollCase>) => judge(over).map(({ code }) => code);

test('a right roll is left alone', () => {
  expect(judge()).toEqual([]);
});

describe('who may award what', () => {
  test.each([
    ['county', 3],
    ['city', 4],
    ['province', 5],
    ['national', 5],
  ] as [Level, Star][])('a %s society confers every star up to %i and none above', (level, max) => {
    const issuer = anOrganization({ level });
    const rows = [1, 2, 3, 4, 5].map((star) => aConferral({ star }));
    expect(judge({ issuer, rows }).map(({ code, row }) => [code, row])).toEqual(
      [1, 2, 3, 4, 5].filter((star) => star > max).map((star) => ['roll/authority', star + 1]),
    );
  });

  test('the sentence names level, limit and star', () => {
    const [problem] = judge({ issuer: anOrganization({ level: 'county' }), rows: [aConferral({ star: 4 })] });
    expect(problem).toMatchObject({ row: 2, field: 'star', values: { level: '县级', max: 3, star: 4 } });
  });

  test('a scheme may keep a star to a higher level, but never give one to a lower', () => {
    const strict = aScheme({
      levels: [
        { star: 1, hours: 100, awardedBy: 'county' },
        { star: 2, hours: 300, awardedBy: 'city' },
      ],
    });
    expect(highestStar('county', strict)).toBe(1);
    expect(highestStar('city', strict)).toBe(2);
    const generous = aScheme({ levels: [{ star: 5, hours: 1500, awardedBy: 'county' }] });
    expect(highestStar('county', generous)).toBe(3);
    expect(highestStar('county')).toBe(3);
  });
});

describe('kind and star belong together', () => {
  test('a star roll needs a star in each row', () => {
    expect(judge({ rows: [aConferral({ star: undefined })] })).toEqual([{ code: 'roll/unused-star', field: 'star', row: 2 }]);
  });

  test('any other roll has none', () => {
    const roll = aRoll({ kind: 'commendation', scheme: undefined });
    expect(codes({ roll, scheme: undefined })).toEqual(['roll/unused-star']);
    expect(codes({ roll, scheme: undefined, rows: [aConferral({ star: undefined })] })).toEqual([]);
  });
});

describe('the numbers of a roll', () => {
  test('carry the prefix of its issuer', () => {
    const rows = [aConferral(), aConferral({ number: aNumber(2, 'YZSH') })];
    expect(judge({ rows })).toMatchObject([{ code: 'conferral/foreign-number', row: 3, values: { prefix: 'HCSH' } }]);
  });

  test('have a right check character', () => {
    const number = aNumber().replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    expect(judge({ rows: [aConferral({ number })] })).toMatchObject([{ code: 'conferral/bad-number', row: 2, values: { number } }]);
  });

  test('need an issuer that has a prefix', () => {
    expect(codes({ issuer: anOrganization({ numberPrefix: undefined }) })).toEqual(['roll/no-issuer-prefix']);
  });
});

describe('the scheme of a roll', () => {
  test('was in force on the day of the decision', () => {
    expect(codes({ scheme: aScheme({ validFrom: '2026-02-10' }) })).toEqual([]);
    expect(codes({ scheme: aScheme({ validFrom: '2026-02-11' }) })).toEqual(['roll/scheme-not-in-force']);
    expect(codes({ scheme: aScheme({ validUntil: '2026-02-10' }) })).toEqual([]);
    expect(codes({ scheme: aScheme({ validUntil: '2026-02-09' }) })).toEqual(['roll/scheme-not-in-force']);
  });

  test('or, before a decision, on the day of publication', () => {
    const notice = { opens: '2026-02-12', closes: '2026-02-18', objections: '0571-80000000' };
    const roll = aRoll({ stage: 'notice', decidedOn: undefined, notice });
    expect(judge({ roll, scheme: aScheme({ validFrom: '2026-03-01' }) })).toMatchObject([{ values: { date: '2026-02-12' } }]);
  });
});

test('a roll without rows says so', () => {
  expect(codes({ rows: [] })).toEqual(['roll/no-conferrals']);
});

test('references that lead nowhere are told elsewhere, not here', () => {
  expect(codes({ issuer: undefined, scheme: undefined })).toEqual([]);
});

describe('the status a reader sees', () => {
  test('follows the stage of the roll', () => {
    expect(statusOf(aConferral(), { stage: 'notice' })).toBe('notice');
    expect(statusOf(aConferral(), { stage: 'final' })).toBe('active');
  });

  test('unless the row has its own', () => {
    expect(statusOf({ status: 'revoked' }, { stage: 'final' })).toBe('revoked');
  });
});

test('a medal for donors is no volunteer honour, in the head or in a row', () => {
  expect(codes({ rows: [aConferral({ honour: '中国红十字博爱奖章' })] })).toContain('roll/donor-medal');
  expect(codes({ rows: [aConferral({ honour: '优秀红十字志愿者' })] })).not.toContain('roll/donor-medal');
});

describe('a roll that claims the order of strokes', () => {
  const rows = ['丁一', '李一', '王一'].map((name, i) => aConferral({ name, number: aNumber(i + 1) }));
  test('is told the first row that breaks it, as a warning', () => {
    expect(judge({ roll: aRoll({ order: 'strokes' }), rows })).toEqual([
      { code: 'roll/order-not-strokes', field: 'name', row: 4, values: { name: '王一' } },
    ]);
  });
  test('a roll in its own order is not measured by strokes', () => expect(codes({ roll: aRoll({ order: 'listed' }), rows })).toEqual([]));
});

describe('a notice is held against the scheme of its roll', () => {
  const noticed = (closes: string) =>
    aRoll({ decidedOn: '2026-02-20', notice: { opens: '2026-02-09', closes, objections: '0571-80000000', outcome: '无异议。' } });
  const scheme = aScheme({ noticeDays: 5, noticeDayKind: 'working' });

  test('a scheme that asks for a notice is not passed over in silence', () => {
    expect(codes({ roll: aRoll(), scheme })).toEqual(['notice/skipped']);
    expect(codes({ roll: aRoll({ stage: 'draft' }), scheme })).toEqual([]);
  });

  test('five working days are not five days', () => {
    expect(codes({ roll: noticed('2026-02-09'), scheme: aScheme() })).toEqual([]);
    expect(judge({ roll: noticed('2026-02-12'), scheme })).toMatchObject([{ code: 'notice/too-short', values: { days: 4, required: 5 } }]);
  });
});
