import { useState } from 'react';

/** What somebody is typing, and the way to type on. */
type Typed = [text: string, setText: (text: string) => void];

/**
 * The text of an input as it is being typed. A value that comes from elsewhere replaces it; the value that our own typing made
 * does not: “120.” is the number 120, and the point must stay.
 */
export function useTyped(value: string, means: (text: string) => string = (text) => text): Typed {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    if (means(typed) !== value) setTyped(value);
  }
  return [typed, setTyped];
}
