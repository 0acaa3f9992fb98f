import { useId, type ReactNode } from 'react';
import type { Told } from '../control/told.ts';
import { Problems } from './problems.tsx';
import { useTyped } from './typed.ts';

interface Props {
  label: string;
  value: string | undefined;
  onChange(value: string): void;
  /** Path of the problem that this field would cause. */
  field?: string;
  hint?: ReactNode;
  problems?: readonly Told[];
  placeholder?: string;
  inputMode?: 'text' | 'decimal';
  type?: 'text' | 'date';
  multiline?: boolean;
  /** Nothing of it leaves the repository. */
  isPrivate?: boolean;
  /** A means of writing the value, `120.` and `120` alike. */
  means?(text: string): string;
  children?: ReactNode;
}

/** A line or paragraph of text with its label, its help and what is wrong with it. */
export function TextField({
  label,
  value = '',
  onChange,
  field,
  hint,
  problems = [],
  isPrivate,
  multiline,
  means,
  children,
  ...input
}: Props) {
  const id = useId();
  const [typed, setTyped] = useTyped(value, means);
  const shared = {
    id,
    value: typed,
    'data-field': field,
    'aria-invalid': problems.length > 0 || undefined,
    'aria-describedby': `${id}-hint ${id}-problems`,
    onChange: ({ target }: { target: { value: string } }) => {
      setTyped(target.value);
      onChange(target.value);
    },
    // What was meant is put in writing on leaving: 9 becomes 09:00.
    onBlur: () => means && setTyped(means(typed)),
  };
  return (
    <div className="desk-field">
      <label htmlFor={id}>
        {label}
        {isPrivate && <span className="desk-private">不公开</span>}
      </label>
      <div className="desk-line">
        {multiline ? <textarea rows={2} {...shared} /> : <input type="text" autoComplete="off" {...input} {...shared} />}
        {children}
      </div>
      <p id={`${id}-hint`} className="desk-hint">
        {hint}
      </p>
      <Problems id={`${id}-problems`} problems={problems} />
    </div>
  );
}
