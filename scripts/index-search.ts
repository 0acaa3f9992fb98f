/**
 * 生成搜索索引: `node scripts/index-search.ts` writes the whole index into the built site; with `--refresh` only what has
 * changed since the last time. See docs/decisions/015.
 */
import { contentDir, outDir } from '#files/paths.ts';
import { searchEdition } from '#search/edition.ts';
import { usualStateFile } from '#search/lookup/state.ts';
import { refreshLookup, writeLookup } from '#search/lookup/write-lookup.ts';
import { usualTextState } from '#search/text/state.ts';
import { refreshText, writeText } from '#search/text/write-bundles.ts';

const isRefresh = process.argv.includes('--refresh');
const task = { contentDir: contentDir(), outDir: outDir(), edition: searchEdition() };
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} 秒`;

let started = performance.now();
const lookup = (isRefresh ? refreshLookup : writeLookup)({ ...task, stateFile: usualStateFile() });
const extent = lookup.whole ? '（全部）' : '';
console.log(`名单查询：${lookup.records} 条记录，读 ${lookup.rolls} 份名单，写 ${lookup.shards} 个分片${extent}，${seconds(started)}`);

started = performance.now();
const text = await (isRefresh ? refreshText : writeText)({ ...task, memory: usualTextState() });
const written = text.written.length > 0 ? `写 ${text.written.join('、')}` : '没有变动';
console.log(`全文检索：${text.pages} 页，${text.bundles} 个索引包，${written}，${seconds(started)}`);
