import { WEEKDAYS, type Weekday } from '#domain/calendar/weekday.ts';
import type { Told } from '../control/told.ts';
import { Problems } from '../parts/problems.tsx';
import { ALL_DAYS, WEEKEND, WORKDAYS, withDay } from './value.ts';

interface Props {
  value: readonly Weekday[];
  onChange(days: Weekday[]): void;
  field: string;
  problems: readonly Told[];
}

const SETS = [
  ['周一至周五', WORKDAYS],
  ['周末', WEEKEND],
  ['每天', ALL_DAYS],
] as const;

/** The days of a row, one by one or by the set. */
export function DayButtons({ value, onChange, field, problems }: Props) {
  return (
    <fieldset className="desk-choice">
      <legend>星期</legend>
      <div className="desk-options">
        {ALL_DAYS.map((day, i) => (
          <label key={day} className="desk-option">
            <input
              type="checkbox"
              checked={value.includes(day)}
              data-field={i === 0 ? field : undefined}
              onChange={({ target }) => onChange(withDay(value, day, target.checked))}
            />
            <span>{WEEKDAYS[day]}</span>
          </label>
        ))}
        <span className="desk-shortcuts">
          {SETS.map(([name, days]) => (
            <button key={name} type="button" className="desk-link" onClick={() => onChange([...days])}>
              {name}
            </button>
          ))}
        </span>
      </div>
      <Problems problems={problems} />
    </fieldset>
  );
}
