/**
 * 生成搜索索引: `node scripts/index-search.ts` writes the whole index into the built site; with `--refresh` only what has
 * changed since the last time. See docs/decisions/015 and 016.
 */
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { cacheDir, contentDir, outDir } from '#files/paths.ts';
import { searchEdition } from '#search/edition.ts';
import { usualStateFile } from '#search/lookup/state.ts';
import type { LookupReport } from '#search/lookup/write-lookup.ts';
import { usualTextState } from '#search/text/state.ts';
import { refreshText, writeText } from '#search/text/write-bundles.ts';
import { alone } from './index-search/alone.ts';

alone(path.join(cacheDir(), 'search'));

const isRefresh = process.argv.includes('--refresh');
const task = { contentDir: contentDir(), outDir: outDir(), edition: searchEdition() };
const started = performance.now();
const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(1)} 秒`;

function lookup(): Promise<LookupReport> {
  const workerData = { task: { ...task, stateFile: usualStateFile() }, isRefresh };
  const worker = new Worker(new URL('./index-search/lookup-worker.ts', import.meta.url), { workerData });
  return new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
}

async function people(): Promise<void> {
  const { records, rolls, shards, whole } = await lookup();
  const extent = whole ? '（全部）' : '';
  console.log(`名单查询：${records} 条记录，读 ${rolls} 份名单，写 ${shards} 个分片${extent}，${seconds()}`);
}

async function text(): Promise<void> {
  const { pages, bundles, written } = await (isRefresh ? refreshText : writeText)({ ...task, memory: usualTextState() });
  const told = written.length > 0 ? `写 ${written.join('、')}` : '没有变动';
  console.log(`全文检索：${pages} 页，${bundles} 个索引包，${told}，${seconds()}`);
}

await Promise.all([people(), text()]);
