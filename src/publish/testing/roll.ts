import type { RollData } from '../roll-json.ts';
import { aRoll } from './pages.ts';
import { ROWS } from './rows.ts';

/** The roll of `pages.ts` with its rows and everything its data file tells. */
export const aRollFile: RollData = {
  ...aRoll,
  data: {
    ...aRoll.data,
    issuer: 'shili',
    awardBasis: '示例批准文件',
    scheme: 'national-2019',
    decidedOn: '2026-03-01',
    notice: { opens: '2026-02-02', closes: '2026-02-08', objections: '示例市红十字会办公室信箱', outcome: '公示期间未收到异议。' },
    order: 'strokes',
  },
  rows: ROWS,
};
