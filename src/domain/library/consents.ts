import type { Entry } from '../entry/entry.ts';
import { placed, type Problem } from '../problem/problem.ts';
import type { Library } from './library.ts';

function problemsOf({ file, data }: Entry<'rolls'> | Entry<'stories'>): Problem[] {
  if (data.consent.on <= data.publishedOn) return [];
  const values = { consent: data.consent.on, published: data.publishedOn };
  return [placed(file, { code: 'consent/after-publication', field: 'consent', values })];
}

/** 公开依据 comes first: nobody is named in public before the consent or the notice that allows it (个人信息保护法 第十三、二十五条). */
export function consentProblems({ entries }: Library): Problem[] {
  return [...Array.from(entries.rolls.values(), problemsOf), ...Array.from(entries.stories.values(), problemsOf)].flat();
}
