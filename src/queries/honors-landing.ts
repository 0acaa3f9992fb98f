import { rollGroupings, type RollGrouping } from './rolls.ts';

/** On the landing page a year shows this many rolls; its own page shows all. */
const ROLLS_A_YEAR = 30;
/** And this many years; older ones are a link away. */
const YEARS_SHOWN = 4;

/** The landing page of the rolls: what is under notice first, then the newest years. */
export async function honorsLanding() {
  const groupings = await rollGroupings();
  const years = groupings.filter(({ group }) => group === 'years');
  const all = years.flatMap(({ rolls }) => rolls);
  const short = ({ rolls, ...grouping }: RollGrouping): RollGrouping => ({ ...grouping, rolls: rolls.slice(0, ROLLS_A_YEAR) });
  return {
    groupings,
    noticeRolls: all.filter(({ notice }) => notice?.kind === 'open'),
    years: years.slice(0, YEARS_SHOWN).map(short),
    sample: all.some(({ data }) => data.sample),
  };
}
