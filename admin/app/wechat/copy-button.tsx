import { useState } from 'react';

interface Props {
  label: string;
  copy: () => Promise<boolean>;
  /** The one thing that people came for. */
  main?: boolean;
}

type State = 'idle' | 'copied' | 'refused';
const SAID: Record<State, string> = { idle: '', copied: '已复制', refused: '浏览器不让复制：请选中后按 Ctrl+C' };

/** Copies, and says whether it did. */
export function CopyButton({ label, copy, main = false }: Props) {
  const [state, setState] = useState<State>('idle');
  const press = async (): Promise<void> => setState((await copy()) ? 'copied' : 'refused');
  return (
    <span className="wechat-copy">
      <button type="button" className={main ? 'wechat-main' : undefined} onClick={() => void press()}>
        {label}
      </button>
      <span role="status">{SAID[state]}</span>
    </span>
  );
}
