import type { z } from 'zod';
import { fieldAt } from '../form/fields.ts';
import type { ProblemCode } from './catalogue.ts';
import type { FoundProblem, ProblemValues } from './problem.ts';

type Issue = z.core.$ZodIssue;

const TYPE_NAMES: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: '是或否',
  array: '列表',
  object: '一组项目',
  date: '日期',
};

/** An editor counts list items from 1: `photos.2.credit`, not `photos.1.credit`. */
function pathText(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join('.');
}

function valueAt(path: readonly PropertyKey[], input: unknown): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step], input);
}

const isMissing = ({ path }: Issue, input: unknown): boolean => valueAt(path, input) == null;

/** A credit left empty in a form is as absent as one left out; the sentence names the picture. */
function lacksCredit({ path }: Issue, input: unknown): boolean {
  return path.at(-1) === 'credit' && String(valueAt(path, input) ?? '').trim() === '';
}

function noCredit({ path }: Issue, input: unknown): [ProblemCode, ProblemValues] {
  return ['photo/no-credit', { photo: String(valueAt([...path.slice(0, -1), 'file'], input) ?? '') }];
}

function typeProblem(issue: z.core.$ZodIssueInvalidType, input: unknown): [ProblemCode, ProblemValues] {
  if (issue.path.at(-1) === 'consent' && isMissing(issue, input)) return ['consent/missing', {}];
  if (isMissing(issue, input)) return ['entry/missing-field', {}];
  return ['entry/wrong-type', { expected: TYPE_NAMES[issue.expected] ?? issue.expected }];
}

/** What `problem()` of refinement.ts wrote into the schema. */
function refined({ params }: z.core.$ZodIssueCustom): [ProblemCode, ProblemValues] {
  const { problem = 'entry/bad-format', values = {} } = (params ?? {}) as { problem?: ProblemCode; values?: ProblemValues };
  return [problem, values];
}

/** A number is out of its range; a text or a list is too short or too long. */
function sizeProblem(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): [ProblemCode, ProblemValues] {
  const isNumber = issue.origin === 'number' || issue.origin === 'int';
  if (issue.code === 'too_small') {
    const minimum = Number(issue.minimum);
    return isNumber ? ['entry/out-of-range', { limit: `至少 ${minimum}` }] : ['entry/too-short', { minimum }];
  }
  const maximum = Number(issue.maximum);
  return isNumber ? ['entry/out-of-range', { limit: `最多 ${maximum}` }] : ['entry/too-long', { maximum }];
}

function codeOf(issue: Issue, input: unknown): [ProblemCode, ProblemValues] {
  if (lacksCredit(issue, input)) return noCredit(issue, input);
  switch (issue.code) {
    case 'invalid_type':
      return typeProblem(issue, input);
    case 'too_small':
    case 'too_big':
      return sizeProblem(issue);
    case 'invalid_format':
      return issue.format === 'date' ? ['calendar/no-such-date', {}] : ['entry/bad-format', {}];
    case 'custom':
      return refined(issue);
    default:
      return isMissing(issue, input) ? ['entry/missing-field', {}] : ['entry/not-an-option', {}];
  }
}

/** Turns what Zod found wrong with `input` into problems of the catalogue, named by the labels an editor sees. */
export function problemsFromZod(error: z.ZodError, schema: z.ZodType, input: unknown): FoundProblem[] {
  return error.issues.flatMap((issue): FoundProblem[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ code: 'entry/unknown-key', values: { key }, field: pathText([...issue.path, key]) }));
    }
    const [code, values] = codeOf(issue, input);
    const field = fieldAt(schema, issue.path);
    const told = {
      label: field?.label ?? (pathText(issue.path) || '资料区'),
      hint: field?.hint ?? '请按字段说明改写这一项',
      value: String(valueAt(issue.path, input) ?? ''),
      options: Object.values(field?.options ?? {}).join('、'),
    };
    return [{ code, values: { ...told, ...values }, field: pathText(issue.path) }];
  });
}
