import { useState, useSyncExternalStore } from 'react';
import type { ControlProps } from './props.ts';
import { plain } from './value.ts';

/** Decap renders a widget only when its own value changes and tells it of no other field, so it has to look. */
const LOOK_EVERY_MS = 250;

function subscribe(look: () => void): () => void {
  const timer = setInterval(look, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}

type GetEntry = ControlProps['getEntry'];

/** Decap's maps are the same object for as long as nothing changes in them, so looking costs a comparison. */
function reader<Value>(getEntry: GetEntry, name: string): () => Value | undefined {
  let seen: unknown;
  let value: Value | undefined;
  return () => {
    const now = getEntry()?.getIn(['data', name]);
    if (now !== seen) [seen, value] = [now, plain<Value>(now)];
    return value;
  };
}

/** Another field of the form, live, as plain data. */
export function useFieldOf<Value>(getEntry: GetEntry, name: string): Value | undefined {
  const [read] = useState(() => reader<Value>(getEntry, name));
  return useSyncExternalStore(subscribe, read);
}
