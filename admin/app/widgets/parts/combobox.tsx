import { useId, type ReactNode } from 'react';
import { useCombobox } from './use-combobox.ts';

export interface Option {
  id: string;
  name: ReactNode;
  /** Said after the name, in a softer ink. */
  detail?: string;
}

interface Props {
  label: string;
  placeholder: string;
  /** The options for what is typed; for nothing typed, whatever is worth offering. */
  optionsFor(question: string): readonly Option[];
  onChoose(id: string): void;
  /** Told when the field is entered: time to fetch what finding needs. */
  onEnter?(): void;
  /** Said instead of the number of options: still loading, or why there are none. */
  notice?: string;
}

const countText = (question: string, count: number): string => (count > 0 ? `${count} 个结果，用上下键选择` : question ? '没有找到' : '');

interface ListProps {
  id: string;
  label: string;
  options: readonly Option[];
  active: number;
  onChoose(id: string): void;
}

function Options({ id, label, options, active, onChoose }: ListProps) {
  return (
    <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={options.length === 0}>
      {options.map((option, i) => (
        <li
          key={option.id}
          id={`${id}-${i}`}
          role="option"
          aria-selected={i === active}
          // Before the field loses its focus, and with it the list.
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(option.id);
          }}
        >
          <span>{option.name}</span> {option.detail && <small>{option.detail}</small>}
        </li>
      ))}
    </ul>
  );
}

/** A text field that finds: type, choose by arrow keys and Enter, or with the mouse. */
export function Combobox({ label, placeholder, notice, ...asked }: Props) {
  const id = useId();
  const { input, question, open, active, options, choose } = useCombobox({ id, ...asked });
  const isShown = options.length > 0;
  return (
    <div className="desk-combobox">
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
        placeholder={placeholder}
      />
      <Options id={id} label={label} options={options} active={active} onChoose={choose} />
      <p className="desk-hint" role="status">
        {open ? (notice ?? countText(question, options.length)) : ''}
      </p>
    </div>
  );
}
