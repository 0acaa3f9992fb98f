import type { PublishedRoll } from '#files/published-rolls.ts';
import { withStatus } from '#domain/roll/judge.ts';
import { format, placed } from '#domain/problem/problem.ts';
import type { RollVersion } from '#domain/roll/version.ts';
import { rollAddress, versionAddress } from '#publish/data/addresses.ts';
import type { DataContext } from '#publish/data/collections.ts';
import { rollTable } from '#publish/data/conferrals.ts';
import { resourcesOf, toDataPackage, type FileSum, type Formats, type PackageHead } from '#publish/data/data-package.ts';
import { rollToCsv } from '#publish/roll-csv.ts';
import { rollToJson } from '#publish/roll-json.ts';
import { publicRow, type PublicRow } from '#publish/roll-table.ts';
import { besideEachOther, type DataFolder } from './folder.ts';

/** The public rows of a roll as they are published: as objects, as a file, and each as a line of JSON. Made once, written thrice. */
export interface RollRows {
  rows: PublicRow[];
  csv: string;
  lines: string[];
}

export function publicRows({ roll, rows }: Pick<PublishedRoll, 'roll' | 'rows'>): RollRows {
  const told = withStatus(roll, rows).map(publicRow);
  return { rows: told, csv: rollToCsv(told, roll), lines: told.map((row) => JSON.stringify({ ...row, sample: roll.sample })) };
}

/** The day on which a version last got other bytes. */
export const dayOf = ({ publishedOn, recuts }: RollVersion): string => recuts.at(-1)?.on ?? publishedOn;

/** Version and re-cuts of it, as SemVer has them: the third edition of which was cut again once is 3.1.0. */
const numberOf = ({ version, recuts }: RollVersion): string => `${version}.${recuts.length}.0`;

function packageHead({ id, roll }: Pick<PublishedRoll, 'id' | 'roll'>, version: RollVersion, { nameOf }: DataContext): PackageHead {
  const { title, summary, stage, sample, source } = roll;
  return {
    ...{ name: id, title, sample, source, version: numberOf(version), created: dayOf(version), href: `/honors/${id}/` },
    description: stage === 'notice' ? `${summary}名单正在公示，尚未最终确定，请勿作为结论引用。` : summary,
    issuer: { label: nameOf(roll.issuer), href: `/organizations/${roll.issuer}/` },
  };
}

/** What is about to be published must be what the ledger says was published. */
function checkSeal(id: string, { version, seal }: RollVersion, { sha256: sum }: FileSum): void {
  if (sum !== seal.rows) throw new Error(format(placed(`rolls/${id}`, { code: 'version/damaged-file', values: { version } })));
}

function writeVersion(
  folder: DataFolder,
  { id, roll }: Pick<PublishedRoll, 'id' | 'roll'>,
  version: RollVersion,
  csv: string,
  context: DataContext,
): void {
  const at = versionAddress(id, version.version);
  const sum = folder.write(`${at}.csv`, csv);
  checkSeal(id, version, sum);
  const head = packageHead({ id, roll }, version, context);
  const told = {
    ...head,
    name: `${id}-v${version.version}`,
    description: `${head.description}\n\n${version.note}`,
    href: `/honors/${id}/v${version.version}/`,
  };
  const resources = resourcesOf(rollTable('conferrals', roll.title), besideEachOther([sum]));
  folder.write(`${at}.datapackage.json`, toDataPackage(told, resources, context.origin));
}

/** The latest version is the present file; those before it are read from the archive. */
function writeVersions(folder: DataFolder, published: PublishedRoll, csv: string, context: DataContext): void {
  for (const version of published.versions.slice(0, -1)) {
    const { roll, rows } = published.at(version.version);
    writeVersion(folder, { id: published.id, roll }, version, rollToCsv(withStatus(roll, rows), roll), context);
  }
  writeVersion(folder, published, published.versions.at(-1)!, csv, context);
}

/** The present files of a roll, and those of each version that ever was. */
export function writeRoll(folder: DataFolder, published: PublishedRoll, { rows, csv, lines }: RollRows, context: DataContext): void {
  const { id, roll, versions } = published;
  const at = rollAddress(id);
  const issuer = { label: context.nameOf(roll.issuer), href: `/organizations/${roll.issuer}/` };
  const files: Formats = [
    folder.write(`${at}.csv`, csv),
    folder.write(`${at}.json`, rollToJson({ id, href: `/honors/${id}/`, data: roll, issuer, rows }, context.origin)),
    folder.write(`${at}.jsonl`, lines.map((line) => `${line}\n`).join('')),
  ];
  const resources = resourcesOf(rollTable(id, roll.title), besideEachOther(files));
  const head = packageHead(published, versions.at(-1)!, context);
  folder.write(`${at}.datapackage.json`, toDataPackage(head, resources, context.origin));
  writeVersions(folder, published, csv, context);
}
