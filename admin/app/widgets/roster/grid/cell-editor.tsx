import { useLayoutEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { worded, type RosterColumn } from '../columns.ts';
import { intentOf, type Intent } from './keys.ts';

interface CellEditorProps {
  column: RosterColumn;
  text: string;
  /** 姓名，第 12 行 */
  label: string;
  /** Rises each time the table wants the keyboard to be here. */
  focusWish: number;
  describedBy: string | undefined;
  isWrong: boolean;
  onText(text: string): void;
  onIntent(intent: Intent): void;
}

const pressed = (event: KeyboardEvent) => {
  const { key, ctrlKey, metaKey, shiftKey, altKey, nativeEvent } = event;
  return { key, ctrlKey, metaKey, shiftKey, altKey, isComposing: nativeEvent.isComposing };
};

/** Keyboard goes to the cell, and the page follows no further than it must. */
function take(field: HTMLElement, isText: boolean): void {
  field.focus({ preventScroll: true });
  field.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (isText) (field as HTMLInputElement).select();
}

/**
 * The one cell that has the keyboard. It always holds a real field with its text selected, so that typing, also by an input
 * method, replaces it as in a spreadsheet; until something is typed the arrow keys go on to other cells.
 */
export function CellEditor(props: CellEditorProps) {
  return props.column.options ? <ChoiceCell {...props} /> : <TextCell {...props} />;
}

/** What a text cell does: keys move about until something is typed, and what was typed is taken over or dropped. */
function useTyping({ column, text, focusWish, onText, onIntent }: CellEditorProps) {
  const field = useRef<HTMLInputElement>(null);
  const [isEditing, setIsEditing] = useState(false);

  useLayoutEffect(() => {
    field.current!.value = text;
    if (document.activeElement === field.current) field.current!.select();
  }, [text]);
  useLayoutEffect(() => {
    if (focusWish > 0) take(field.current!, true);
  }, [focusWish]);

  const edit = (): void => setIsEditing(!column.machine);
  const commit = (): void => {
    setIsEditing(false);
    if (field.current!.value !== text) onText(field.current!.value);
  };
  const cancel = (): void => {
    setIsEditing(false);
    field.current!.value = text;
    field.current!.select();
  };
  const act = (intent: Intent): void => {
    if (intent.kind === 'cancel') cancel();
    else if (intent.kind === 'clear') onText(column.machine ? text : '');
    else if (intent.kind === 'edit') {
      edit();
      field.current!.setSelectionRange(field.current!.value.length, field.current!.value.length);
    } else {
      if (intent.kind === 'commit') commit();
      onIntent(intent);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const intent = intentOf(pressed(event), isEditing);
    if (!intent) return;
    event.preventDefault();
    act(intent);
  };
  /** The first click brings the keyboard here, as on any other cell; the next one sets the caret. */
  const onMouseDown = (event: MouseEvent): void => {
    if (document.activeElement === field.current) return edit();
    event.preventDefault();
    take(field.current!, true);
  };
  return { field, isEditing, edit, commit, onKeyDown, onMouseDown };
}

function TextCell(props: CellEditorProps) {
  const { column, text, label, describedBy, isWrong } = props;
  const { field, isEditing, edit, commit, onKeyDown, onMouseDown } = useTyping(props);
  return (
    <input
      ref={field}
      type="text"
      className="roster-field"
      data-editing={isEditing || undefined}
      defaultValue={text}
      readOnly={column.machine}
      placeholder={column.machine ? '保存后编号' : undefined}
      aria-label={label}
      aria-invalid={isWrong || undefined}
      aria-describedby={describedBy}
      autoComplete="off"
      spellCheck={false}
      onInput={edit}
      onMouseDown={onMouseDown}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  );
}

/** A choice is made at once; Enter, F2 or Alt+↓ opens it. */
function ChoiceCell({ column, text, label, focusWish, describedBy, isWrong, onText, onIntent }: CellEditorProps) {
  const field = useRef<HTMLSelectElement>(null);
  const options = Object.keys(column.options!);

  useLayoutEffect(() => {
    if (focusWish > 0) take(field.current!, false);
  }, [focusWish]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const intent = intentOf(pressed(event), false);
    if (!intent) return;
    event.preventDefault();
    if (intent.kind === 'edit') field.current!.showPicker();
    else if (intent.kind === 'clear') onText('');
    else onIntent(intent);
  };

  return (
    <select
      ref={field}
      className="roster-field"
      value={text}
      aria-label={label}
      aria-invalid={isWrong || undefined}
      aria-describedby={describedBy}
      onChange={({ target }) => onText(target.value)}
      onKeyDown={onKeyDown}
    >
      <option value="">{column.name === 'recipient' ? worded(column, 'person') : '—'}</option>
      {options
        .filter((value) => column.name !== 'recipient' || value !== 'person')
        .map((value) => (
          <option key={value} value={value}>
            {worded(column, value)}
          </option>
        ))}
      {text !== '' && !options.includes(text) && <option value={text}>{text}</option>}
    </select>
  );
}
