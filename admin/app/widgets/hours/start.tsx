import { useState } from 'react';
import { readWeekly } from '#domain/calendar/read-weekly.ts';
import { TextField } from '../parts/text-field.tsx';
import { ALL_DAYS, usualWeek, WORKDAYS, type DraftPeriod } from './value.ts';

interface Props {
  onChange(weekly: DraftPeriod[]): void;
}

const EXAMPLE = '周一至周五 9:00–11:30，13:30–17:00；周六上午9点至12点';

/** The quick ways to a week: one press, or the sentence from the notice on the door. */
export function Start({ onChange }: Props) {
  const [sentence, setSentence] = useState('');
  const [refused, setRefused] = useState(false);
  const fill = () => {
    const weekly = readWeekly(sentence);
    setRefused(weekly.length === 0);
    if (weekly.length > 0) onChange(weekly);
  };
  return (
    <div className="desk-start">
      <div className="desk-actions">
        <button type="button" className="desk-button" onClick={() => onChange(usualWeek(WORKDAYS))}>
          周一至周五 09:00–17:00
        </button>
        <button type="button" className="desk-button" onClick={() => onChange(usualWeek(ALL_DAYS))}>
          每天 09:00–17:00
        </button>
      </div>
      <TextField
        label="或者写成一句话"
        hint={`例如：${EXAMPLE}`}
        value={sentence}
        onChange={setSentence}
        problems={refused ? [{ field: '', text: '没有读到星期和时间。请写明星期几、几点到几点。' }] : []}
      >
        <button type="button" className="desk-button" disabled={sentence.trim() === ''} onClick={fill}>
          填入
        </button>
      </TextField>
    </div>
  );
}
