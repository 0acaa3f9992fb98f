import { useEffect, useRef, useState } from 'react';
import type { Refusal } from '../../shared/api.ts';
import { Article } from './article.tsx';
import { askArticle, type Answer } from './ask.ts';
import './wechat.css';

function Refused({ error, problems = [] }: Refusal) {
  return (
    <div role="alert">
      <p>{error}</p>
      <ul>
        {problems.map(({ code, field, sentence, fix }) => (
          <li key={`${code} ${field}`}>{`${sentence}。${fix}`}</li>
        ))}
      </ul>
    </div>
  );
}

interface DialogProps {
  id: string;
  onClose: () => void;
}

/** Asks when it opens, so that what is copied is what was last saved. */
function Dialog({ id, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    dialog.current?.showModal();
    const asking = new AbortController();
    void askArticle(id, asking.signal).then((given) => asking.signal.aborted || setAnswer(given));
    return () => asking.abort();
  }, [id]);
  return (
    <dialog ref={dialog} className="wechat-dialog" aria-labelledby="wechat-title" onClose={onClose}>
      <header>
        <h2 id="wechat-title">公众号文章</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          关闭
        </button>
      </header>
      {!answer && <p role="status">正在准备…</p>}
      {answer?.refusal && <Refused {...answer.refusal} />}
      {answer?.article && <Article id={id} article={answer.article} />}
    </dialog>
  );
}

/** 复制到公众号: the button for the desk's toolbar. A story that has never been saved has nothing to copy. */
export function WechatButton({ id }: { id: string | undefined }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="wechat-button"
        disabled={!id}
        title={id ? '取最近一次保存的内容' : '请先保存'}
        onClick={() => setOpen(true)}
      >
        复制到公众号
      </button>
      {open && id && <Dialog id={id} onClose={() => setOpen(false)} />}
    </>
  );
}
