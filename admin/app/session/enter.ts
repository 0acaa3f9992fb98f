import { ask } from '../dialog/ask.ts';
import type { Failure } from '../request/failure.ts';
import { askToSignIn } from './login-dialog.ts';
import { askSession } from './sign-in.ts';

/** Waits until somebody is signed in: by their cookie, or by the dialog. Without an answer it may be tried again. */
export async function enter(): Promise<void> {
  for (;;) {
    try {
      await askSession();
      return;
    } catch (error) {
      const { status } = error as Failure;
      if (status === 401 && (await askToSignIn({ mayLeave: false }))) return;
      if (status !== 401) await retry(error as Failure);
    }
  }
}

const retry = ({ message }: Failure): Promise<void> =>
  ask({
    title: '编辑台没有打开',
    text: [message, '请看一看终端里的服务是否还在运行。'],
    answers: [{ label: '再试一次', value: undefined, first: true }],
    otherwise: undefined,
  });
