import { addDays } from '#domain/calendar/date.ts';
import { personName } from './names.ts';
import { chanceOf, type Input, type World } from './world.ts';

/** One correction to so many rolls. */
const ROLLS_PER_CORRECTION = 50;

function correctionOf(world: World, index: number, conferral: string): Input<'corrections'> {
  const random = chanceOf(world, 'corrections', index);
  return {
    title: `关于编号 ${conferral} 姓名的更正`,
    kind: 'correction',
    date: addDays(world.today, -random.int(1, 900)),
    conferral,
    was: personName(random),
    is: personName(random),
    reason: '原名单录入时姓名有误，经本人申请并核对原始材料后更正。',
    sample: true,
  };
}

/** Corrections of issued numbers; always at least one, as no site stays without for long. */
export function writeCorrections(world: World): void {
  const corrected = world.numbers.filter((_, i) => i % ROLLS_PER_CORRECTION === 0);
  corrected.forEach((number, i) => {
    world.folder.json(`corrections/c-${String(i).padStart(4, '0')}.json`, correctionOf(world, i, number));
  });
}
