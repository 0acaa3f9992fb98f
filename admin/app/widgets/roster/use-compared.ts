import { useMemo, useState } from 'react';
import type { ControlProps } from '../control/props.ts';
import type { Facts } from './facts.ts';
import { useFormValues } from './form-values.ts';
import { readRoster } from './table.ts';
import { useBase, useFacts } from './use-facts.ts';

export interface Compared {
  facts: Facts;
  /** The rows that the desk is compared with: those of main, else those it was opened with. */
  base: string | undefined;
  /** The public has seen them. */
  published: boolean;
  /** The numbers of rows that may not go. */
  numbers: ReadonlySet<string>;
  /** What the base is called. */
  than: string;
}

const NOBODY: ReadonlySet<string> = new Set();

function nameOf(published: boolean, isOnMain: boolean): string {
  if (published) return '已公布的名单';
  return isOnMain ? '资料库里的名单' : '打开时的名单';
}

/** The rest of the form, and what the rows are held against. */
export function useCompared(value: string, getEntry: ControlProps['getEntry']): Compared {
  const form = useFormValues(getEntry);
  const facts = useFacts(form);
  const onMain = useBase(form);
  const [opened] = useState(value);
  const published = onMain?.published ?? false;
  const base = (onMain?.csv ?? opened) || undefined;
  const numbers = useMemo(
    () => (published && base ? new Set(readRoster(base).rows.flatMap(({ number }) => number ?? [])) : NOBODY),
    [published, base],
  );
  return { facts, base, published, numbers, than: nameOf(published, onMain !== undefined) };
}
