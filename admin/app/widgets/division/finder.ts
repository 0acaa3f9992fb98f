import { useCallback, useMemo, useRef, useState } from 'react';
import { allDivisions, divisionLabel, divisionPath } from '#domain/division/division.ts';
import { pick, prepare, type Candidate } from '#domain/pick/candidate.ts';
import { withReadings } from '../control/readings.ts';
import type { Option } from '../parts/combobox.tsx';

const SHOWN = 12;

/** 乐清 is what people type for 乐清市. A suffix that leaves one character is part of the name: 沙市. */
const plainName = (name: string): string => name.replace(/(?<=..)(?:省|市|区|县|旗)$/u, '');

function candidates(): Candidate[] {
  return allDivisions().map(({ code, name }) => {
    const above = divisionPath(code).slice(0, -1);
    return { id: code, names: [name, plainName(name)], where: above.map((step) => step.name).join(''), codes: [code] };
  });
}

const toOption = (code: string): Option => ({ id: code, name: divisionLabel(code), detail: code });

/** Finding one of 3,200 places by name, pinyin, initials or code; by pinyin as soon as its dictionary has come. */
export function useDivisions(): { optionsFor(question: string): Option[]; load(): void } {
  const all = useMemo(candidates, []);
  const [prepared, setPrepared] = useState(() => all.map(prepare));
  const isAsked = useRef(false);
  const load = useCallback(() => {
    if (isAsked.current) return;
    isAsked.current = true;
    withReadings(all).then(setPrepared, () => {
      isAsked.current = false;
    });
  }, [all]);
  const optionsFor = useCallback((question: string) => pick(prepared, question, SHOWN).map(toOption), [prepared]);
  return { optionsFor, load };
}
