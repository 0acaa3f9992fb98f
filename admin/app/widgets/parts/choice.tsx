import { useId, type ReactNode } from 'react';
import type { Told } from '../control/told.ts';
import { Problems } from './problems.tsx';

interface Props<Key extends string> {
  label: string;
  options: Record<Key, string>;
  value: Key | undefined;
  onChange(value: Key): void;
  field?: string;
  hint?: ReactNode;
  problems?: readonly Told[];
  /** Options that cannot be chosen now; the help says why. */
  barred?: ReadonlySet<Key>;
}

/** One of a few, all of them in sight. */
export function Choice<Key extends string>({ label, options, value, onChange, field, hint, problems = [], barred }: Props<Key>) {
  const id = useId();
  return (
    <fieldset className="desk-choice" aria-describedby={`${id}-hint ${id}-problems`}>
      <legend>{label}</legend>
      <div className="desk-options">
        {(Object.entries(options) as [Key, string][]).map(([key, text], i) => (
          <label key={key} className="desk-option">
            <input
              type="radio"
              name={id}
              value={key}
              checked={value === key}
              disabled={barred?.has(key)}
              data-field={i === 0 ? field : undefined}
              onChange={() => onChange(key)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
      <p id={`${id}-hint`} className="desk-hint">
        {hint}
      </p>
      <Problems id={`${id}-problems`} problems={problems} />
    </fieldset>
  );
}
