import { useMemo, useState } from 'react';
import { useFieldOf } from '../control/live-entry.ts';
import type { ControlProps } from '../control/props.ts';
import type { FormValues } from './facts.ts';

type GetEntry = ControlProps['getEntry'];

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** A relation may hold its slug as `<id>/roll` or the bare id. */
const idOf = (value: unknown): string | undefined => text(value)?.split('/')[0];

/** A number field holds text while it is being typed. */
function yearOf(value: unknown): number | undefined {
  const year = Number(value);
  return Number.isInteger(year) && year > 0 ? year : undefined;
}

/** The form's other fields, live, as far as the rules of rows ask for them. The same object while nothing changes. */
export function useFormValues(getEntry: GetEntry): FormValues {
  const kind = text(useFieldOf(getEntry, 'kind'));
  const honour = text(useFieldOf(getEntry, 'honour'));
  const issuer = idOf(useFieldOf(getEntry, 'issuer'));
  const year = yearOf(useFieldOf(getEntry, 'year'));
  const stage = text(useFieldOf(getEntry, 'stage'));
  const scheme = idOf(useFieldOf(getEntry, 'scheme'));
  const order = text(useFieldOf(getEntry, 'order'));
  const [path] = useState(() => text(getEntry()?.get('path')));
  return useMemo(
    () => ({ kind, honour, issuer, year, stage, scheme, order, path }),
    [kind, honour, issuer, year, stage, scheme, order, path],
  );
}
