import { isLarge } from '#domain/roll/blocks.ts';
import { compareHeads, type HeadChange } from '#domain/roll/compare-heads.ts';
import { compareRows, type RowChange } from '#domain/roll/compare.ts';
import type { RollVersion } from '#domain/roll/version.ts';
import { contentDir } from '#files/paths.ts';
import { rollAt, type RollText } from '#files/published-rolls.ts';
import { withStatus } from '#domain/roll/judge.ts';
import { versionAddress } from '#publish/data/addresses.ts';
import { publicHead } from '#publish/roll-head.ts';
import { collection, find, type Stored } from './content.ts';
import { correctionsOfRoll, type CorrectionView } from './corrections.ts';
import { slimRoll } from '../loaders/slim.ts';
import { rollFrame, toRollCard, type RollPage } from './rolls.ts';

/** More differences than anybody reads on one page; the files hold them all. */
const SHOWN_CHANGES = 200;
export const versionHref = (roll: string, version: number): string => `/honors/${roll}/v${version}/`;

export interface VersionView extends RollVersion {
  href: string;
  /** The present version stands on the roll's own page. */
  isLatest: boolean;
  page: RollPage;
  /** What was corrected in this roll, before this version or after it. */
  corrections: CorrectionView[];
  csv: string;
  dataPackage: string;
  /** Against the version before; the first has none. */
  heads: HeadChange[];
  changes: RowChange[];
  counts: Record<RowChange['kind'], number>;
  /** A version is cited by its address, so its rows stand there too; of a long roll there is the file. */
  showsRows: boolean;
}

type VersionProps = { stored: Stored<'rolls'>; version: number };

export async function versionPaths() {
  return (await collection('rolls')).flatMap((stored) =>
    stored.data.versions.map(({ version }) => ({
      params: { roll: stored.id, version: `v${version}` },
      props: { stored, version } satisfies VersionProps,
    })),
  );
}

function differences(id: string, version: number, after: RollText): { heads: HeadChange[]; rows: RowChange[] } {
  if (version === 1) return { heads: [], rows: [] };
  const before = rollAt(contentDir(), id, version - 1);
  return {
    heads: compareHeads(publicHead(before.roll), publicHead(after.roll)),
    rows: compareRows(before.rows, after.rows),
  };
}

/** The roll's page as that version told it: its facts and rows, not what is true today. */
async function pageAt(stored: Stored<'rolls'>, { roll, rows }: RollText): Promise<RollPage> {
  const { file, versions } = stored.data;
  const data = slimRoll({ collection: 'rolls', id: stored.id, file, data: roll, body: '' }, rows, versions);
  return { ...(await rollFrame(stored)), ...(await toRollCard({ id: stored.id, data })), rows: withStatus(roll, rows) };
}

/** An id is told by the name of what it leads to. */
async function named({ field, before, after, ...change }: HeadChange): Promise<HeadChange> {
  const name = async (id: string): Promise<string> => {
    const data = field.references && id ? (await find(field.references, id))?.data : undefined;
    return data && 'name' in data ? data.name : id;
  };
  return { field, ...change, before: await name(before), after: await name(after) };
}

const count = (changes: readonly RowChange[], kind: RowChange['kind']): number => changes.filter((change) => change.kind === kind).length;

export async function versionView({ stored, version }: VersionProps): Promise<VersionView> {
  const { versions } = stored.data;
  const was = rollAt(contentDir(), stored.id, version);
  const { heads, rows } = differences(stored.id, version, was);
  const href = versionHref(stored.id, version);
  const isLatest = version === versions.length;
  return {
    ...versions[version - 1]!,
    ...{ href, isLatest },
    heads: await Promise.all(heads.map(named)),
    corrections: await correctionsOfRoll(stored.id),
    page: await pageAt(stored, was),
    csv: `/${versionAddress(stored.id, version)}.csv`,
    dataPackage: `/${versionAddress(stored.id, version)}.datapackage.json`,
    changes: rows.slice(0, SHOWN_CHANGES),
    counts: { added: count(rows, 'added'), removed: count(rows, 'removed'), changed: count(rows, 'changed') },
    showsRows: !isLarge(was.rows.length),
  };
}
