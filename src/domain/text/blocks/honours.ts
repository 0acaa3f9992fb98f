import { z } from 'zod';
import { readTypedNumber } from '../../claim/typed-number.ts';
import { line } from '../../form/meta.ts';
import { directivePattern, readAttributes, writeDirective } from './attributes.ts';
import type { BlockForm } from './form.ts';

/** Honours by their number. The page looks the rows up, so nothing is copied that a correction would have to find again. */
export const Honours = z.strictObject({
  numbers: z
    .array(line('编号', { max: 40, hint: '例如 ZJHZ-2026-00017-K' }))
    .min(1)
    .max(30)
    .meta({ label: '荣誉编号' }),
});
export type Honours = z.infer<typeof Honours>;

/** Written as the system issues it, whatever width, case or dashes were typed; what is no number stays as it is, to be told. */
function asIssued(typed: string): string {
  const read = readTypedNumber(typed);
  return read.kind === 'number' ? read.number : typed;
}

/** Numbers as somebody typed or pasted them: a line each, or parted by a space or a mark. */
export const numbersIn = (typed: string): string[] =>
  typed
    .split(/[\s,，、;；]+/u)
    .filter(Boolean)
    .map(asIssued);

export const honoursBlock: BlockForm<Honours> = {
  name: 'honours',
  label: '相关荣誉',
  schema: Honours,
  example: { numbers: ['ZJHZ-2026-00017-K'] },
  pattern: directivePattern('honours', ['numbers']),
  read: ([, attributes = '']) => ({ numbers: numbersIn(readAttributes(attributes)['numbers'] ?? '') }),
  write: ({ numbers = [] }) => writeDirective('honours', { numbers: numbers.flatMap(numbersIn).join(' ') }),
};

const ANYWHERE = new RegExp(honoursBlock.pattern.source, 'gmu');

/** The text with one number less; a block that named only this one goes. */
export function withoutHonour(text: string, number: string): string {
  return text.replaceAll(ANYWHERE, (block, attributes: string) => {
    const { numbers } = honoursBlock.read([block, attributes] as RegExpMatchArray);
    return numbers.includes(number) ? honoursBlock.write({ numbers: numbers.filter((each) => each !== number) }) : block;
  });
}
