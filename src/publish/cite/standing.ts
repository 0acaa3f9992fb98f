import type { NoticeState } from '#domain/roll/notice.ts';
import type { STAGES } from '#domain/roll/roll.ts';
import { SAMPLE_TAG } from '../sample.ts';

/** What decides whether a roll may be cited as a result. */
export interface Standing {
  data: { stage: keyof typeof STAGES; sample: boolean };
  notice?: NoticeState | undefined;
}

const NOT_FINAL: Record<NoticeState['kind'], string> = {
  'not-yet-open': '尚未公示',
  open: '公示中',
  closed: '公示已经结束，尚未作出决定',
};

/** Said inside every form of a citation, so that copying it cannot leave it behind. */
export function warningsOf({ data, notice }: Standing): string[] {
  const state = data.stage === 'draft' ? '草稿' : NOT_FINAL[notice?.kind ?? 'open'];
  return [...(data.stage === 'final' ? [] : [state, '非最终结果']), ...(data.sample ? [SAMPLE_TAG] : [])];
}
