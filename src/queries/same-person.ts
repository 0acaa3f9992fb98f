import { collection, groupAll } from './content.ts';
import { remember } from './remember.ts';
import { findConferrals, type FoundConferral } from './rolls.ts';

/** Number → the rows that were joined to it from elsewhere: what a later roll says holds for the earlier row too. */
const joinedFrom = () =>
  remember('joined from', async () => {
    const joined = (await collection('rolls')).flatMap(({ data }) => data.samePersons);
    const byTarget = groupAll(joined, ({ others }) => others);
    return new Map(Array.from(byTarget, ([target, rows]) => [target, rows.map(({ number }) => number)]));
  });

/** Other honours of the same person, as an issuer has said; either row may be the one that says it. Never by the name. */
export async function otherHonours(number: string, said: readonly string[]): Promise<FoundConferral[]> {
  const heard = (await joinedFrom()).get(number) ?? [];
  return findConferrals(Array.from(new Set([...said, ...heard])));
}
