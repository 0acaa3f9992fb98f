import { describe, expect, test } from 'vitest';
import { aConferral, aNumber, aRoll } from '../../../tests/fixtures/builders.ts';
import { aLibrary, anEntry } from '../../../tests/fixtures/library.ts';
import type { Conferral } from '../conferral/conferral.ts';
import type { RollVersion } from '../roll/version.ts';
import { versionProblems } from './versions.ts';

const ID = '2026-hechuan-stars';
const changed = { statusOn: '2026-03-01', statusReason: '录入有误', statusBasis: '登记表' };
const withheld = { ...changed, status: 'withheld', name: '', unit: undefined } as const;

function codes(was: Conferral[], now: Conferral[], numbers = [1, 2]): string[] {
  const library = aLibrary({ rows: { [ID]: now } });
  const seal = { rows: '0'.repeat(64), head: '0'.repeat(64) };
  library.ledgers.set(
    ID,
    numbers.map((version): RollVersion => ({ version, publishedOn: '2026-02-12', note: '首次发布。', seal, recuts: [] })),
  );
  library.earlier.set(ID, [{ version: 1, roll: aRoll(), rows: was }]);
  return versionProblems(library).map(({ code }) => code);
}

describe('between two versions of a roll', () => {
  test('a row may be added, corrected, revoked', () => {
    const added = aConferral({ number: aNumber(2), name: '顾澜' });
    expect(codes([aConferral()], [aConferral({ name: '林之夏', status: 'corrected', ...changed }), added])).toEqual([]);
    expect(codes([aConferral()], [aConferral({ status: 'revoked', ...changed })])).toEqual([]);
  });

  test('no row may vanish', () => {
    expect(codes([aConferral()], [])).toEqual(['version/row-vanished']);
  });

  test('a number is not given to somebody else', () => {
    expect(codes([aConferral()], [aConferral({ name: '顾澜' })])).toEqual(['version/row-changed']);
  });

  test.each([{ star: 1 }, { unit: '别的队' }, { remark: 'posthumous' }, { honour: '别的荣誉' }, { recipient: 'group' }] as const)(
    'what it says of the honour changes only as a correction: %j',
    (change) => {
      expect(codes([aConferral()], [aConferral(change)])).toEqual(['version/row-changed']);
      expect(codes([aConferral()], [aConferral({ ...change, status: 'corrected', ...changed })])).toEqual([]);
      expect(codes([aConferral()], [aConferral({ ...change, status: 'revoked', ...changed })])).toEqual(['version/row-changed']);
    },
  );

  test('what was corrected once says of the next change when it was made', () => {
    const once = aConferral({ status: 'corrected', ...changed });
    expect(codes([once], [{ ...once, name: '顾澜' }])).toEqual(['version/row-changed']);
    expect(codes([once], [{ ...once, name: '顾澜', statusOn: '2026-04-01' }])).toEqual([]);
    expect(codes([once], [aConferral()])).toEqual(['version/status-dropped']);
  });

  test('a roll that was published is no draft again', () => {
    const library = aLibrary({ entries: [anEntry('rolls', ID, aRoll({ stage: 'draft' }))] });
    const seal = { rows: '0'.repeat(64), head: '0'.repeat(64) };
    library.ledgers.set(ID, [{ version: 1, publishedOn: '2026-02-12', note: '首次发布。', seal, recuts: [] }]);
    expect(versionProblems(library).map(({ code }) => code)).toEqual(['version/unpublished']);
  });

  test('its wording may be added without being a correction', () => {
    expect(codes([aConferral()], [aConferral({ wording: '河川市三星级红十字志愿者林知夏' })])).toEqual([]);
  });

  test('a revocation is not forgotten, and a withheld name does not come back', () => {
    const revoked = aConferral({ status: 'revoked', ...changed });
    expect(codes([revoked], [aConferral()])).toEqual(['version/status-dropped']);
    expect(codes([revoked], [aConferral({ status: 'active' })])).toEqual(['version/status-dropped']);
    expect(codes([revoked], [aConferral({ status: 'corrected', ...changed })])).toEqual(['version/status-dropped']);
    expect(codes([revoked], [aConferral(withheld)])).toEqual(['version/holds-withheld']);
    expect(codes([aConferral(withheld)], [aConferral()])).toEqual(['version/withheld-returned']);
  });

  test('a withheld name stands in no earlier version', () => {
    const now = aConferral(withheld);
    expect(codes([aConferral()], [now])).toEqual(['version/holds-withheld']);
    expect(codes([now], [now])).toEqual([]);
  });

  test('what was decided is not put under notice again', () => {
    const notice = { opens: '2026-02-02', closes: '2026-02-08', objections: '0571-80000000' };
    const entries = [anEntry('rolls', ID, aRoll({ stage: 'notice', notice }))];
    const library = aLibrary({ entries });
    library.earlier.set(ID, [{ version: 1, roll: aRoll(), rows: [] }]);
    expect(versionProblems(library).map(({ code }) => code)).toEqual(['version/stage-back']);
  });

  test('versions count without a gap', () => {
    expect(codes([], [aConferral()], [1, 3])).toEqual(['version/out-of-step']);
  });
});
