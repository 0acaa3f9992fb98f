import { problemsFromZod } from '../../problem/from-zod.ts';
import type { FoundProblem } from '../../problem/problem.ts';
import { BLOCKS, type AnyBlock } from './blocks.ts';
import { directivesIn, type Directive } from './directives.ts';

function dataProblems({ name, data }: Directive): FoundProblem[] {
  const { schema } = BLOCKS.find((block) => block.name === name) as unknown as AnyBlock;
  const parsed = schema.safeParse(data);
  return parsed.success ? [] : problemsFromZod(parsed.error, schema, data).map((found) => ({ ...found, field: '正文' }));
}

/** Directives that nobody can read, and those whose form is not filled in rightly. The text comes without its code. */
export function directiveProblems(text: string): FoundProblem[] {
  const { directives, strays } = directivesIn(text);
  return [
    ...strays.map((stray) => ({ code: 'text/unknown-block', field: '正文', values: { found: stray.slice(0, 40) } }) as const),
    ...directives.flatMap(dataProblems),
  ];
}
