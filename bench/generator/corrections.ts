import { addDays } from '#domain/calendar/date.ts';
import { personName } from './names.ts';
import { chanceOf, type Input, type World } from './world.ts';

/** One correction to so many rolls. */
const ROLLS_PER_CORRECTION = 50;

const KINDS = { corrected: 'correction', revoked: 'revocation', withheld: 'withholding' } as const;
type Change = World['changes'][number];

function correctionOf(world: World, index: number, { number: conferral, status, statusOn }: Change): Input<'corrections'> {
  const random = chanceOf(world, 'corrections', index);
  return {
    title: `关于编号 ${conferral} 的更正`,
    kind: KINDS[status as keyof typeof KINDS],
    date: statusOn ?? addDays(world.today, -random.int(1, 900)),
    conferral,
    was: status === 'withheld' ? '含姓名和单位的一条记录。' : personName(random),
    is: status === 'withheld' ? '姓名不再公开，编号保留。' : personName(random),
    reason: '经本人申请并核对原始材料后更正。',
    sample: true,
  };
}

/** A correction to each changed row and to one row of every so many rolls; always at least one. */
export function writeCorrections(world: World): void {
  const others = world.numbers.filter((_, i) => i % ROLLS_PER_CORRECTION === 0);
  const changed = new Set(world.changes.map(({ number }) => number));
  const clarified = others.filter((number) => !changed.has(number)).map((number): Change => ({ number, status: 'corrected' }));
  [...clarified, ...world.changes].forEach((change, i) => {
    world.folder.json(`corrections/c-${String(i).padStart(4, '0')}.json`, correctionOf(world, i, change));
  });
}
