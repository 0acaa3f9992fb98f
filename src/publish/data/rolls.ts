import { z } from 'zod';
import { line, webAddress } from '#domain/form/meta.ts';
import { Roll } from '#domain/roll/roll.ts';
import { RollVersion } from '#domain/roll/version.ts';
import { absolute } from '../origin.ts';
import { publicHead } from '../roll-head.ts';
import { rollAddress } from './addresses.ts';
import type { DataContext } from './collections.ts';
import { column, type Column } from './column.ts';
import type { DataEntry, EntryPlan } from './entry-table.ts';
import type { AnyShape } from './shape.ts';

/** What the list of rolls says of one: its public head, how many rows, which version. */
export interface ListedRoll extends Record<string, unknown> {
  version: number;
  count: number;
}

/** The head that may leave the building, with the two figures beside it. Consent and the makers' names go no further than here. */
export const listedRoll = (id: string, roll: Roll, { version, count }: { version: number; count: number }): DataEntry => ({
  id,
  data: { ...publicHead(roll), sample: roll.sample, version, count } satisfies ListedRoll,
});

const HEAD: AnyShape = {
  ...{ title: true, kind: true, honour: true, issuer: true, year: true, stage: true, documentNumber: true, awardBasis: true, scheme: true },
  ...{ decidedOn: true, publishedOn: true, amendedOn: true, order: true, summary: true },
  notice: { opens: true, closes: true, outcome: true },
  source: { title: true, publisher: true, documentNumber: true, date: true, url: true },
  sample: true,
};

/** Every published roll: who decided what and when, and where its rows are. */
export function rollsPlan({ origin, nameOf }: DataContext): EntryPlan {
  const file = (name: string, label: string, extension: string): Column<DataEntry> =>
    column(name, webAddress(label), ({ id }) => absolute(`/${rollAddress(id)}.${extension}`, origin));
  return {
    ...{ name: 'rolls', title: '荣誉名单目录', schema: Roll, shape: HEAD },
    description: '已发布的全部名单，包括公示中的；草稿不在其中。stage 为 notice 的名单尚未最终确定，请勿作为结论引用。',
    urlOf: (id) => absolute(`/honors/${id}/`, origin),
    added: [
      file('csv', '记录（CSV）', 'csv'),
      file('datapackage', '数据包', 'datapackage.json'),
      column('version', RollVersion.shape.version, ({ data }) => data['version'] as number),
      column('count', z.int().min(0).meta({ label: '记录数' }), ({ data }) => data['count'] as number),
      column('issuerName', line('发布单位全称'), ({ data }) => nameOf(data['issuer'] as string)),
    ],
    references: [
      { column: 'issuer', to: 'organizations' },
      { column: 'scheme', to: 'schemes' },
    ],
  };
}
