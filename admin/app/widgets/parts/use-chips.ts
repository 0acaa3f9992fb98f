import { useRef, useState, type ChangeEvent, type ClipboardEvent, type CompositionEvent, type KeyboardEvent } from 'react';
import { namesIn } from '#domain/story/credits.ts';

/** The signs by which Chinese lists are parted end a name as Enter does. */
const SEPARATOR = /[、,，;；\n]/u;

const joined = (value: readonly string[], text: string): string[] => Array.from(new Set([...value, ...namesIn(text)]));

/** The input of a row of names: 、 or Enter ends one, Backspace in the empty field takes the last away. */
export function useChips(value: readonly string[], onChange: (names: string[]) => void) {
  const ref = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const add = (text: string) => {
    setTyped('');
    const names = joined(value, text);
    if (names.length > value.length) onChange(names);
  };
  const remove = (name: string) => {
    onChange(value.filter((each) => each !== name));
    ref.current?.focus();
  };
  const input = {
    ref,
    value: typed,
    onBlur: () => add(typed),
    /** While an input method is at work nothing is finished. */
    onChange: ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
      const isComposing = (nativeEvent as InputEvent).isComposing;
      if (!isComposing && SEPARATOR.test(target.value)) add(target.value);
      else setTyped(target.value);
    },
    onCompositionEnd: ({ currentTarget }: CompositionEvent<HTMLInputElement>) => {
      if (SEPARATOR.test(currentTarget.value)) add(currentTarget.value);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'Enter') {
        event.preventDefault();
        add(typed);
      }
      if (event.key === 'Backspace' && typed === '' && value.length > 0) onChange(value.slice(0, -1));
    },
    onPaste: (event: ClipboardEvent) => {
      const text = event.clipboardData.getData('text');
      if (!SEPARATOR.test(text)) return;
      event.preventDefault();
      add(typed + text);
    },
  };
  return { input, remove };
}
