import { CHANGED, type Conferral, type ConferralStatus } from '../conferral/conferral.ts';
import { compareRows, type RowChange } from './compare.ts';
import type { Roll } from './roll.ts';

/** A version as far as its note speaks of it. */
export interface NotedVersion {
  stage: Roll['stage'];
  rows: readonly Conferral[];
}

const DONE: Partial<Record<ConferralStatus, string>> = { corrected: '更正', revoked: '撤销', withheld: '依法隐去' };

function verbOf(change: RowChange): string {
  if (change.kind !== 'changed') return change.kind === 'added' ? '新增' : '移去';
  const { status } = change.after;
  const isNew = change.columns.includes('status') || change.columns.includes('statusOn');
  return (isNew && status && CHANGED.has(status) && DONE[status]) || '改动';
}

/** What a new version of a roll changed, in the fewest words, for its ledger: how many rows, never whose. */
export function versionNote(before: NotedVersion | undefined, after: NotedVersion): string {
  if (!before) return after.stage === 'notice' ? '公示。' : '首次发布。';
  const counts = Map.groupBy(compareRows(before.rows, after.rows), verbOf);
  const told = Array.from(counts, ([verb, changes]) => `${verb}${changes.length}条记录`);
  const decided = before.stage === 'notice' && after.stage === 'final' ? ['公示结束，正式发布'] : [];
  const parts = [...decided, ...told];
  return `${parts.length > 0 ? parts.join('；') : '更新名单信息'}。`;
}
