import { exactly, type Told } from '../control/told.ts';
import { DayField } from '../parts/day-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { ClockField } from './clock-field.tsx';
import { replaced, type DraftException } from './value.ts';

interface Props {
  value: readonly DraftException[];
  onChange(exceptions: DraftException[]): void;
  problems: readonly Told[];
}

interface RowProps {
  number: number;
  exception: DraftException;
  onChange(exception: DraftException | undefined): void;
  problems: readonly Told[];
}

/** Most exceptions are one day long: the last day follows the first until it is set. */
function withFrom({ from: before, to, ...rest }: DraftException, from: string): DraftException {
  return { ...rest, from, to: !to || to === before ? from : to };
}

function ExceptionRow({ number, exception, onChange, problems }: RowProps) {
  const at = (name: keyof DraftException) => `exceptions.${number}.${name}`;
  const of = (name: keyof DraftException) => ({ field: at(name), problems: exactly(problems, at(name)) });
  const set = (part: DraftException) => onChange({ ...exception, ...part });
  return (
    <div className="desk-card" role="group" aria-label={`例外 ${number}`}>
      <div className="desk-row">
        <DayField label="从" value={exception.from} onChange={(from) => onChange(withFrom(exception, from))} {...of('from')} />
        <DayField label="到" value={exception.to} onChange={(to) => set({ to })} {...of('to')} />
        <ClockField label="开门" value={exception.opens} onChange={(opens) => set({ opens })} {...of('opens')} />
        <ClockField label="关门" value={exception.closes} onChange={(closes) => set({ closes })} {...of('closes')} />
      </div>
      <div className="desk-row">
        <TextField label="说明" hint="例如：布展闭馆" value={exception.note} onChange={(note) => set({ note })} {...of('note')} />
        <div className="desk-actions">
          <button type="button" className="desk-button" onClick={() => onChange(undefined)} aria-label={`删除例外 ${number}`}>
            删除
          </button>
        </div>
      </div>
    </div>
  );
}

/** 例外日期: 寒暑假加场, 闭馆. */
export function Exceptions({ value, onChange, problems }: Props) {
  return (
    <fieldset className="desk-choice">
      <legend>例外日期</legend>
      <p className="desk-hint">与平时不同的日子。当天不开放，开门和关门都空着。</p>
      {value.map((exception, i) => (
        <ExceptionRow
          key={i}
          number={i + 1}
          exception={exception}
          onChange={(next) => onChange(replaced(value, i, next))}
          problems={problems}
        />
      ))}
      <button type="button" className="desk-button" onClick={() => onChange([...value, {}])}>
        添加例外日期
      </button>
    </fieldset>
  );
}
