import type { DecapField } from '#domain/form/decap.ts';

/** The body is a field of the form, and no field of the schema. */
const stepsOf = (field: string): string[] => (field === '正文' ? ['body'] : field.split('.'));

/**
 * The path of a problem as Decap's form goes it: problems count items from 1, Decap's lists from 0. A widget of ours gets the rest
 * of the path as the problem has it.
 */
export function formPath(fields: readonly DecapField[], field: string): string {
  const [first = '', ...rest] = stepsOf(field);
  const here = fields.find(({ name }) => name === first);
  if (!here || rest.length === 0) return first;
  if (here.parts) return [first, ...rest].join('.');
  const isItem = here.widget === 'list' && /^\d+$/u.test(rest[0]!);
  if (!isItem) return [first, formPath(here.fields ?? [], rest.join('.'))].join('.');
  const [number, ...inside] = rest;
  const inner = inside.length > 0 ? [formPath(here.fields ?? [], inside.join('.'))] : [];
  return [first, Number(number) - 1, ...inner].join('.');
}

/** 照片 · 第 2 项 · 署名: the way to a field in the labels of the form. */
export function placeText(fields: readonly DecapField[], field: string): string {
  const [first = '', ...rest] = stepsOf(field);
  const here = fields.find(({ name }) => name === first);
  const number = /^\d+$/u.test(rest[0] ?? '') ? `第 ${rest.shift()} 项` : '';
  const inside = rest.length > 0 ? placeText(here?.fields ?? here?.parts ?? [], rest.join('.')) : '';
  return [here?.label, number, inside].filter(Boolean).join(' · ');
}
