import { collection, groupAll } from './content.ts';
import { remember } from './remember.ts';

/** Number → the rows that were joined to it from elsewhere: what a later roll says holds for the earlier row too. Never by the name. */
export const joinedFrom = () =>
  remember('joined from', async () => {
    const joined = (await collection('rolls')).flatMap(({ data }) => data.samePersons);
    const byTarget = groupAll(joined, ({ others }) => others);
    return new Map(Array.from(byTarget, ([target, rows]) => [target, rows.map(({ number }) => number)]));
  });
