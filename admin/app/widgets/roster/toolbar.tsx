import { useRef } from 'react';
import type { Roster } from './state.ts';

export interface ToolbarProps {
  roster: Roster;
  /** The row that “删除” is about. */
  row: number;
  showsAll: boolean;
  onShowAll(all: boolean): void;
  onPaste(): void;
  onFile(file: File): void;
  onAdd(): void;
  onRemove(): void;
  onUndo(): void;
  onRedo(): void;
}

/** What the importer reads; .et and .txt have no type that every system knows. */
const FILES = '.csv,.txt,.xlsx,.xls,.et,.ods';

/** A file of the disk. The field itself stays out of sight, its button in. */
export function FileButton({ onFile }: { onFile(file: File): void }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="roster-button" onClick={() => field.current!.click()}>
        选择文件…
      </button>
      <input
        ref={field}
        type="file"
        accept={FILES}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onFile(file);
          // The same file may be chosen again once it was mended.
          Object.assign(target, { value: '' });
        }}
      />
    </>
  );
}

/** Everything that can be done with the rows, by name. The keys of the table do the same. */
export function Toolbar({ roster, row, showsAll, onShowAll, onPaste, onFile, onAdd, onRemove, onUndo, onRedo }: ToolbarProps) {
  const { past, future, rows } = roster;
  const undone = past.at(-1)?.what;
  const redone = future.at(-1)?.what;
  return (
    <div className="roster-actions" role="toolbar" aria-label="名单操作">
      <button type="button" className="roster-button" onClick={onPaste}>
        粘贴名单…
      </button>
      <FileButton onFile={onFile} />
      <button type="button" className="roster-button" onClick={onAdd}>
        添加一行
      </button>
      <button type="button" className="roster-button" onClick={onRemove} disabled={rows.length === 0}>
        删除第 {row + 2} 行
      </button>
      <button type="button" className="roster-button" onClick={onUndo} disabled={undone === undefined} title={undone && `撤销：${undone}`}>
        撤销
      </button>
      <button type="button" className="roster-button" onClick={onRedo} disabled={redone === undefined} title={redone && `重做：${redone}`}>
        重做
      </button>
      <label className="roster-choice">
        <input type="checkbox" checked={showsAll} onChange={({ target }) => onShowAll(target.checked)} /> 显示全部栏目
      </label>
    </div>
  );
}
