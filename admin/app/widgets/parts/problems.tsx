import type { Told } from '../control/told.ts';

interface Props {
  id?: string;
  problems: readonly Told[];
}

/** What is wrong, where it is wrong. Always in the page, so that a screen reader hears when something appears. */
export function Problems({ id, problems }: Props) {
  return (
    <ul id={id} className="desk-problems" aria-live="polite">
      {problems.map(({ field, text }) => (
        <li key={field + text}>{text}</li>
      ))}
    </ul>
  );
}
