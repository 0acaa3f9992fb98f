import { useState } from 'react';
import { told, type Told } from '../control/told.ts';
import { TextField } from '../parts/text-field.tsx';

interface Props {
  label: string;
  value: number | undefined;
  onChange(degree: number | undefined): void;
  field: string;
  hint: string;
  problems: readonly Told[];
}

/** Undefined for what is no number, or not yet. */
function degreeOf(text: string): number | undefined {
  const written = text.normalize('NFKC').trim();
  const degree = Number(written);
  return written === '' || !Number.isFinite(degree) ? undefined : degree;
}

/** A number of degrees. */
export function DegreeField({ value, onChange, problems, ...rest }: Props) {
  const [isNumber, setIsNumber] = useState(true);
  const noNumber = told({ code: 'entry/wrong-type', values: { label: rest.label, expected: '数字' } });
  return (
    <TextField
      {...rest}
      inputMode="decimal"
      value={value === undefined ? '' : String(value)}
      means={(text) => String(degreeOf(text) ?? text)}
      onChange={(text) => {
        setIsNumber(text.trim() === '' || degreeOf(text) !== undefined);
        onChange(degreeOf(text));
      }}
      problems={isNumber ? problems : [noNumber]}
    />
  );
}
