import { readClock } from '#domain/calendar/clock.ts';
import type { Told } from '../control/told.ts';
import { TextField } from '../parts/text-field.tsx';

interface Props {
  label: string;
  value: string | undefined;
  onChange(clock: string): void;
  field: string;
  problems: readonly Told[];
}

/** A time, written as one likes – 9, 9点半, 0930 – and put right on leaving. The browser's own field knows no 24:00. */
export function ClockField({ onChange, ...rest }: Props) {
  return (
    <TextField
      {...rest}
      placeholder="09:00"
      means={(text) => readClock(text) ?? text}
      onChange={(text) => onChange(readClock(text) ?? text)}
    />
  );
}
