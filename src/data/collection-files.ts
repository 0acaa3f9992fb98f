import { DATA_FOLDER } from '#publish/data/addresses.ts';
import type { DataContext } from '#publish/data/collections.ts';
import { LISTS } from '#publish/data/collections.ts';
import { resourcesOf, type Formats } from '#publish/data/data-package.ts';
import { entryRecord, entryTable, listRows, listTable, type DataEntry, type EntryPlan } from '#publish/data/entry-table.ts';
import { tableToCsv, tableToJson, toJsonLines } from '#publish/data/table.ts';
import { allSeenFrom, type DataFolder } from './folder.ts';

/** Writes a collection in its three formats, and its lists as tables of their own; tells them as resources of the package. */
export function writeCollection(folder: DataFolder, plan: EntryPlan, entries: readonly DataEntry[], { origin }: DataContext): object[] {
  const { name } = plan;
  const table = entryTable(plan);
  const records = entries.map((entry) => entryRecord(plan, entry));
  const files: Formats = [
    folder.write(`${DATA_FOLDER}/${name}.csv`, tableToCsv(table, entries)),
    folder.write(`${DATA_FOLDER}/${name}.json`, tableToJson(name, records, origin)),
    folder.write(`${DATA_FOLDER}/${name}.jsonl`, toJsonLines(records)),
  ];
  const lists = (LISTS[name] ?? []).flatMap((list) => {
    const inside = listTable(list, plan);
    const csv = folder.write(`${DATA_FOLDER}/${list.name}.csv`, tableToCsv(inside, listRows(list, entries)));
    return resourcesOf(inside, allSeenFrom(DATA_FOLDER, [csv]));
  });
  return [...resourcesOf(table, allSeenFrom(DATA_FOLDER, files)), ...lists];
}
