import { useState } from 'react';

interface Props {
  onLogin: (credentials: object) => void;
  inProgress?: boolean;
}

/** What Decap shows once somebody has gone: on the way in, main.ts has asked before Decap starts. */
export function LoginPage({ onLogin, inProgress }: Props) {
  const [wasAsked, setWasAsked] = useState(false);
  return (
    <main className="desk-gone">
      <h1>已退出编辑台</h1>
      <p>没有保存的文字留在这台电脑上，再进来时可以恢复。</p>
      <button
        type="button"
        className="desk-first"
        disabled={inProgress && wasAsked}
        onClick={() => {
          setWasAsked(true);
          onLogin({});
        }}
      >
        重新登录
      </button>
    </main>
  );
}
