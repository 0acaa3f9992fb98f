/** Checks rosters away from the page, so that no key waits for a rule. */
import { practiceCheck, practise } from '../practice.ts';
import { checkRoster, type CheckWish, type Findings } from './check.ts';

/** Which question an answer belongs to. */
export interface Asked {
  id: number;
  wish: CheckWish;
}

export interface Answered {
  id: number;
  findings: Findings;
}

let isPractised = false;

/** Rows that are there are answered for first; only who has none to check may practise. */
function practiseOnce(csv: string): void {
  if (!isPractised && csv === '') practise(() => checkRoster(practiceCheck()));
  isPractised = true;
}

addEventListener('message', ({ data: { id, wish } }: MessageEvent<Asked>) => {
  postMessage({ id, findings: checkRoster(wish) } satisfies Answered);
  practiseOnce(wish.csv);
});
