/** What a key means on a cell. Pure, so that every one of them can be tested. */

export interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
  /** An input method is choosing characters: all keys are its own, Enter too. */
  isComposing: boolean;
}

/** Rows and columns to go; infinite ones go to the edge. */
export interface Steps {
  rows: number;
  columns: number;
}

export type Intent =
  | { kind: 'move'; steps: Steps }
  /** The cell is taken over, then the next one is gone to. */
  | { kind: 'commit'; steps: Steps }
  | { kind: 'edit' }
  | { kind: 'cancel' }
  | { kind: 'clear' }
  | { kind: 'remove-row' }
  | { kind: 'undo' }
  | { kind: 'redo' };

export const PAGE = 12;

const step = (rows: number, columns: number): Steps => ({ rows, columns });

const ARROWS: Readonly<Record<string, Steps>> = {
  ArrowUp: step(-1, 0),
  ArrowDown: step(1, 0),
  ArrowLeft: step(0, -1),
  ArrowRight: step(0, 1),
  PageUp: step(-PAGE, 0),
  PageDown: step(PAGE, 0),
  Home: step(0, -Infinity),
  End: step(0, Infinity),
};

const EDGES: Readonly<Record<string, Intent>> = {
  Home: { kind: 'move', steps: step(-Infinity, -Infinity) },
  End: { kind: 'move', steps: step(Infinity, Infinity) },
  Delete: { kind: 'remove-row' },
  Backspace: { kind: 'remove-row' },
  y: { kind: 'redo' },
};

function withControl({ key, shiftKey }: Pressed): Intent | undefined {
  if (key.toLowerCase() === 'z') return { kind: shiftKey ? 'redo' : 'undo' };
  return EDGES[key];
}

function whileEditing({ key, shiftKey }: Pressed): Intent | undefined {
  if (key === 'Enter') return { kind: 'commit', steps: step(shiftKey ? -1 : 1, 0) };
  if (key === 'Tab') return { kind: 'commit', steps: step(0, shiftKey ? -1 : 1) };
  return key === 'Escape' ? { kind: 'cancel' } : undefined;
}

function whileMoving({ key }: Pressed): Intent | undefined {
  if (key === 'Enter' || key === 'F2') return { kind: 'edit' };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' };
  const steps = ARROWS[key];
  return steps && { kind: 'move', steps };
}

/** Undefined: the key is left to the browser. Tab leaves the table unless a cell is being written, so that it traps nobody. */
export function intentOf(pressed: Pressed, isEditing: boolean): Intent | undefined {
  if (pressed.isComposing || pressed.altKey) return undefined;
  if (isEditing) return pressed.ctrlKey || pressed.metaKey ? undefined : whileEditing(pressed);
  return pressed.ctrlKey || pressed.metaKey ? withControl(pressed) : whileMoving(pressed);
}

export interface Spot {
  row: number;
  column: number;
}

const within = (value: number, count: number): number => Math.min(Math.max(value, 0), Math.max(count - 1, 0));

/** Where steps lead to, never out of the table. */
export function moved({ row, column }: Spot, { rows, columns }: Steps, size: { rows: number; columns: number }): Spot {
  return { row: within(row + rows, size.rows), column: within(column + columns, size.columns) };
}
