import { useState } from 'react';
import { PASTED, type Importing } from './import/use-import.ts';
import type { Roster } from './state.ts';
import { FileButton } from './toolbar.tsx';

interface EmptyProps {
  importing: Importing;
  roster: Roster;
  onAdd(): void;
  onUndo(): void;
}

/** A roster without rows is a place to paste into. Pasting reads at once; what was typed by hand waits for its button. */
export function Empty({ importing, roster, onAdd, onUndo }: EmptyProps) {
  const [typed, setTyped] = useState('');
  const undone = roster.past.at(-1)?.what;
  return (
    <>
      <label className="roster-paste">
        把名单粘贴到这里：从 Excel、WPS 里复制的格子，或“张三、李四”这样的文字
        <textarea rows={5} spellCheck={false} value={typed} onChange={({ target }) => setTyped(target.value)} />
      </label>
      <div className="roster-actions">
        {typed.trim() !== '' && (
          <button
            type="button"
            className="roster-button"
            data-main
            onClick={() => importing.read({ source: { name: PASTED, content: typed } })}
          >
            读入
          </button>
        )}
        <FileButton onFile={(source) => importing.read({ source })} />
        <button type="button" className="roster-button" onClick={onAdd}>
          自己添加一行
        </button>
        {undone && (
          <button type="button" className="roster-button" onClick={onUndo}>
            撤销：{undone}
          </button>
        )}
      </div>
      <p className="roster-soft">
        只保留姓名（或集体名称）、星级、荣誉、单位、是否追授；身份证号、电话、住址一出现，整份都不收。编号由系统在保存后发出。
      </p>
    </>
  );
}
