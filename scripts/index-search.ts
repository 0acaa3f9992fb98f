/**
 * 生成搜索索引: `node scripts/index-search.ts` writes the whole index into the built site; with `--refresh` only what has
 * changed since the last time. See docs/decisions/015.
 */
import { contentDir, outDir } from '#files/paths.ts';
import { searchEdition } from '#search/edition.ts';
import { usualStateFile } from '#search/lookup/state.ts';
import { refreshLookup, writeLookup } from '#search/lookup/write-lookup.ts';

const isRefresh = process.argv.includes('--refresh');
const task = { contentDir: contentDir(), outDir: outDir(), edition: searchEdition(), stateFile: usualStateFile() };
const started = performance.now();
const lookup = (isRefresh ? refreshLookup : writeLookup)(task);
console.log(
  `名单查询：${lookup.records} 条记录，读 ${lookup.rolls} 份名单，写 ${lookup.shards} 个分片${lookup.whole ? '（全部）' : ''}，${((performance.now() - started) / 1000).toFixed(1)} 秒`,
);
