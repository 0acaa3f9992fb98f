import { useEffect, useMemo, useReducer, useRef, type Dispatch } from 'react';
import { change, openRoster, type Deed, type Roster } from './state.ts';
import { writeRoster } from './table.ts';

export interface RosterStore {
  roster: Roster;
  /** The text of the rows as they are now. Written once for each step, never for a key. */
  csv: string;
  act: Dispatch<Deed>;
}

/** The rows, kept in step with the value of the form: what is done here goes out, what comes from elsewhere is read in. */
export function useRoster(value: string, onChange: (value: string) => void): RosterStore {
  const [roster, act] = useReducer(change, value, (csv) => openRoster(csv));
  const csv = useMemo(() => roster.source ?? writeRoster(roster.rows.map(({ cells }) => cells)), [roster]);
  const shared = useRef(value);

  useEffect(() => {
    if (csv === shared.current) return;
    shared.current = csv;
    onChange(csv);
    // Only new rows are told; a new `onChange` is no reason to.
  }, [csv]);
  useEffect(() => {
    if (value === shared.current) return;
    shared.current = value;
    act({ kind: 'load', csv: value });
  }, [value]);

  return { roster, csv, act };
}
