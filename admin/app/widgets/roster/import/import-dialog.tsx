import { useEffect, useRef, useState } from 'react';
import type { Plan } from './plan.ts';
import { Review } from './review.tsx';
import { PASTED, type Importing, type ImportState } from './use-import.ts';

interface ImportDialogProps {
  importing: Importing;
  present: number;
  onTake(plan: Plan, what: string): void;
}

const TITLES: Record<ImportState['kind'], string> = { closed: '', typing: '粘贴名单', reading: '正在读', read: '核对读到的内容' };

/** Shown as a modal dialog of the browser: it keeps the keyboard, and Escape closes it. */
function useModal(isOpen: boolean) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen && !dialog.current!.open) dialog.current!.showModal();
    if (!isOpen && dialog.current!.open) dialog.current!.close();
  }, [isOpen]);
  return dialog;
}

function Typing({ text, onRead }: { text: string; onRead(text: string): void }) {
  const [typed, setTyped] = useState(text);
  return (
    <>
      <label className="roster-paste">
        从 Excel、WPS 里复制的格子，或“张三、李四”这样的文字名单
        <textarea rows={12} value={typed} autoFocus spellCheck={false} onChange={({ target }) => setTyped(target.value)} />
      </label>
      <button type="button" className="roster-button" data-main disabled={typed.trim() === ''} onClick={() => onRead(typed)}>
        读入
      </button>
    </>
  );
}

/** From pasting or choosing a file to the editor's word. Until then nothing of the roster changes. */
export function ImportDialog({ importing, present, onTake }: ImportDialogProps) {
  const { state, read, type, close } = importing;
  const dialog = useModal(state.kind !== 'closed');
  const source = state.kind === 'read' ? state.asked.source : undefined;
  return (
    <dialog ref={dialog} className="roster-dialog" aria-labelledby="roster-dialog-title" data-state={state.kind} onClose={close}>
      <h2 id="roster-dialog-title">{TITLES[state.kind]}</h2>
      {state.kind === 'typing' && <Typing text={state.text} onRead={(content) => read({ source: { name: PASTED, content } })} />}
      {state.kind === 'reading' && <p role="status">正在读“{state.asked.source.name}”……读不完会在 60 秒后停下。</p>}
      {state.kind === 'read' && <Review asked={state.asked} reading={state.reading} present={present} onAgain={read} onTake={onTake} />}
      <p className="roster-actions">
        {source && !(source instanceof File) && (
          <button type="button" className="roster-button" onClick={() => type(source.content)}>
            修改粘贴的文字
          </button>
        )}
        <button type="button" className="roster-button" onClick={close}>
          {state.kind === 'reading' ? '停止' : '取消'}
        </button>
      </p>
    </dialog>
  );
}
