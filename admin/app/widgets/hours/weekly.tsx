import { exactly, type Told } from '../control/told.ts';
import { ClockField } from './clock-field.tsx';
import { DayButtons } from './day-buttons.tsx';
import { daysLeft, nextPeriod, replaced, type DraftPeriod } from './value.ts';

interface Props {
  value: readonly DraftPeriod[];
  onChange(weekly: DraftPeriod[]): void;
  problems: readonly Told[];
}

interface RowProps {
  number: number;
  period: DraftPeriod;
  /** The days that a copy would fill. */
  isWeekFull: boolean;
  onChange(period: DraftPeriod | undefined): void;
  onCopy(): void;
  problems: readonly Told[];
}

function PeriodRow({ number, period, isWeekFull, onChange, onCopy, problems }: RowProps) {
  const at = (name: keyof DraftPeriod) => `weekly.${number}.${name}`;
  const of = (name: keyof DraftPeriod) => ({ field: at(name), problems: exactly(problems, at(name)) });
  return (
    <div className="desk-card" role="group" aria-label={`时段 ${number}`}>
      <DayButtons value={period.days ?? []} onChange={(days) => onChange({ ...period, days })} {...of('days')} />
      <div className="desk-row">
        <ClockField label="开门" value={period.opens} onChange={(opens) => onChange({ ...period, opens })} {...of('opens')} />
        <ClockField label="关门" value={period.closes} onChange={(closes) => onChange({ ...period, closes })} {...of('closes')} />
        <div className="desk-actions">
          <button
            type="button"
            className="desk-button"
            disabled={isWeekFull}
            onClick={onCopy}
            aria-label={`把时段 ${number} 的时间复制到其余日子`}
          >
            复制到其余日子
          </button>
          <button type="button" className="desk-button" onClick={() => onChange(undefined)} aria-label={`删除时段 ${number}`}>
            删除
          </button>
        </div>
      </div>
    </div>
  );
}

/** 每周开放: a row for each stretch of time, with the days on which it holds. */
export function Weekly({ value, onChange, problems }: Props) {
  const left = daysLeft(value);
  return (
    <>
      {value.map((period, i) => (
        <PeriodRow
          // Rows have no name of their own, and keep their place.
          key={i}
          number={i + 1}
          period={period}
          isWeekFull={left.length === 0}
          onChange={(next) => onChange(replaced(value, i, next))}
          onCopy={() => onChange([...value, { ...period, days: left }])}
          problems={problems}
        />
      ))}
      <button type="button" className="desk-button" onClick={() => onChange([...value, nextPeriod(value)])}>
        添加时段
      </button>
    </>
  );
}
