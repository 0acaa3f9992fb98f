import { useEffect, useRef, useState, type ChangeEvent, type KeyboardEvent } from 'react';
import { moveOf } from './combobox-keys.ts';

export interface Found {
  id: string;
}

interface Asked<Option extends Found> {
  id: string;
  optionsFor(question: string): readonly Option[];
  onChoose(id: string): void;
  onEnter?(): void;
}

/** Whichever option the keys are on stays in sight. */
function useInSight(id: string, active: number): void {
  useEffect(() => {
    if (active >= 0) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
}

/** What a combobox is asked, what it offers, and which of that the keys are on. */
export function useCombobox<Option extends Found>({ id, optionsFor, onChoose, onEnter }: Asked<Option>) {
  const ref = useRef<HTMLInputElement>(null);
  const [question, setQuestion] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const options = open ? optionsFor(question) : [];
  useInSight(id, active);
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (chosen: string) => {
    onChoose(chosen);
    setQuestion('');
    close();
    ref.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setOpen(true);
    const move = moveOf(event.key, { active, count: options.length, open });
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    if (move === 'close') close();
    else if (move === 'choose') choose(options[active]!.id);
    else setActive(move.active);
  };
  const input = {
    ref,
    value: question,
    onFocus: () => {
      onEnter?.();
      setOpen(true);
    },
    onClick: () => setOpen(true),
    onBlur: close,
    onKeyDown,
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
      setQuestion(target.value);
      setActive(target.value ? 0 : -1);
      setOpen(true);
    },
  };
  return { input, question, open, active, options, choose };
}
