import { toChinese } from '../calendar/date.ts';
import { fieldsOf } from '../form/fields.ts';
import { Credits } from './credits.ts';
import { Reviews } from './reviews.ts';

/** One entry of the credit line: 作者 许记者. */
export interface Credit {
  label: string;
  value: string;
}

interface Signature {
  by?: string;
  on?: string;
}

type Part = Record<string, unknown>;

const CREDITS = fieldsOf(Credits);
const REVIEWS = fieldsOf(Reviews);

const signed = ({ by, on }: Signature): string => [by, on && toChinese(on)].filter(Boolean).join(' ');

/** 署名与三审 in the order in which they are printed, unfinished ones too; who is not there is not printed. */
export function creditLine(credits: Partial<Credits>, reviews: { [step in keyof Reviews]?: Signature }): Credit[] {
  const names = CREDITS.map(({ name, label }) => ({ label, value: (((credits as Part)[name] ?? []) as string[]).join('、') }));
  const signatures = REVIEWS.map(({ name, label }) => ({ label, value: signed(((reviews as Part)[name] ?? {}) as Signature) }));
  return [...names, ...signatures].filter(({ value }) => value !== '');
}
