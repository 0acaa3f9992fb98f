import { HOLIDAY_RULES, OpeningHours } from '#domain/calendar/hours.ts';
import { speakHours } from '#domain/calendar/speak-hours.ts';
import { control, type ViewProps } from '../control/control.tsx';
import { exactly, problemsOf, under } from '../control/told.ts';
import { Choice } from '../parts/choice.tsx';
import { Problems } from '../parts/problems.tsx';
import { Exceptions } from './exceptions.tsx';
import { Start } from './start.tsx';
import type { DraftHours } from './value.ts';
import { Weekly } from './weekly.tsx';

const HOLIDAYS_HINT = '不清楚就选“未公布”：页面会写明节假日未知，不会误写成休息';

/** The hours in one breath, or what is still missing for that. */
function Spoken({ value }: { value: DraftHours }) {
  const { data } = OpeningHours.safeParse(value);
  return (
    <p className="desk-summary" role="status">
      {data ? (
        <>
          <b>读出来是：</b>
          {speakHours(data)}
        </>
      ) : (
        '每个时段都选好星期、写好时间以后，这里会把开放时间连起来读一遍。'
      )}
    </p>
  );
}

/** A rule for holidays alone says nothing about any day: without rows the hours are unknown. */
const isBegun = ({ weekly = [], exceptions = [] }: DraftHours): boolean => weekly.length > 0 || exceptions.length > 0;

function Hours({ value = {}, onChange }: ViewProps<DraftHours>) {
  const { weekly = [], exceptions = [], holidays = 'unknown', byAppointment = false } = value;
  const isWritten = isBegun(value);
  const problems = isWritten ? problemsOf(OpeningHours, value) : [];
  const set = (part: DraftHours) => {
    const next = { ...value, ...part };
    onChange(isBegun(next) ? next : undefined);
  };
  if (!isWritten) return <Start onChange={(next) => set({ weekly: next })} />;
  return (
    <>
      <Weekly value={weekly} onChange={(next) => set({ weekly: next })} problems={under(problems, 'weekly')} />
      <Problems problems={exactly(problems, 'weekly')} />
      <Choice
        label="法定节假日"
        field="holidays"
        options={HOLIDAY_RULES}
        value={holidays}
        onChange={(next) => set({ holidays: next })}
        hint={HOLIDAYS_HINT}
      />
      <Exceptions value={exceptions} onChange={(next) => set({ exceptions: next })} problems={under(problems, 'exceptions')} />
      <label className="desk-option">
        <input
          type="checkbox"
          data-field="byAppointment"
          checked={byAppointment}
          onChange={({ target }) => set({ byAppointment: target.checked || undefined })}
        />
        <span>须预约</span>
      </label>
      <Spoken value={value} />
      <button type="button" className="desk-button" onClick={() => onChange(undefined)}>
        全部清除（开放时间未知）
      </button>
    </>
  );
}

/** 开放时间: the widget `hours`. Nothing written means that nobody knows, never that it is closed. */
export const HoursControl = control(Hours);
