import { useId } from 'react';
import { useChips } from './use-chips.ts';

interface Props {
  label: string;
  hint?: string;
  value: readonly string[];
  onChange(names: string[]): void;
  field?: string;
}

/** Names, each of them to be taken away by itself. */
export function Chips({ label, hint, value, onChange, field }: Props) {
  const id = useId();
  const { input, remove } = useChips(value, onChange);
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      <div className="desk-chips">
        {value.map((name) => (
          <span key={name} className="desk-chip">
            {name}
            <button type="button" aria-label={`删去${label} ${name}`} onClick={() => remove(name)}>
              ×
            </button>
          </span>
        ))}
        <input {...input} id={id} type="text" autoComplete="off" data-field={field} aria-describedby={`${id}-hint`} />
      </div>
      <p id={`${id}-hint`} className="desk-hint">
        {hint}
      </p>
    </div>
  );
}
