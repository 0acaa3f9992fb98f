import type { ReactNode } from 'react';
import { dayInChina } from '#domain/calendar/date.ts';
import type { Told } from '../control/told.ts';
import { TextField } from './text-field.tsx';

interface Props {
  label: string;
  value: string | undefined;
  onChange(day: string): void;
  field?: string;
  hint?: ReactNode;
  problems?: readonly Told[];
  /** The button that fills in the day it is in China. */
  today?: boolean;
}

/** A day, chosen in the browser's own calendar, or today. */
export function DayField({ today, ...rest }: Props) {
  return (
    <TextField type="date" {...rest}>
      {today && (
        <button
          type="button"
          className="desk-button"
          aria-label={`${rest.label}：今天`}
          onClick={() => rest.onChange(dayInChina(new Date()))}
        >
          今天
        </button>
      )}
    </TextField>
  );
}
