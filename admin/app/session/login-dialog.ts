import { element } from '../dialog/element.ts';
import type { Session } from '../../shared/api.ts';
import { signIn } from './sign-in.ts';

function form() {
  const input = element('input', { id: 'desk-token', type: 'text', autocomplete: 'off', autofocus: true, spellcheck: false });
  const error = element('p', { id: 'desk-token-error', className: 'desk-error', role: 'alert' });
  input.setAttribute('aria-describedby', error.id);
  const send = element('button', { type: 'submit', className: 'desk-first', textContent: '登录' });
  const label = element('label', { htmlFor: input.id, textContent: '口令或编辑地址' });
  const fields = element('form', { noValidate: true }, label, input, error, element('div', { className: 'desk-answers' }, send));
  return { fields, input, error, send };
}

/** Shows the dialog until somebody is signed in; undefined where they leave it with Esc and `mayLeave` allows that. */
function show(mayLeave: boolean): Promise<Session | undefined> {
  const { fields, input, error, send } = form();
  const title = element('h2', { id: 'desk-login-title', textContent: mayLeave ? '登录已过期' : '登录编辑台' });
  const help = element('p', {
    textContent: `${mayLeave ? '您写的文字都在，登录后会接着保存。' : ''}请把终端里显示的编辑地址（或其中的口令）粘贴到这里。`,
  });
  const dialog = element('dialog', { className: 'desk-dialog' }, title, help, fields);
  dialog.setAttribute('aria-labelledby', title.id);
  return new Promise((resolve) => {
    const close = (value: Session | undefined): void => {
      dialog.remove();
      resolve(value);
    };
    fields.addEventListener('submit', (event) => {
      event.preventDefault();
      send.disabled = true;
      signIn(input.value)
        .then(close, (failure: Error) => {
          error.textContent = failure.message;
          input.focus();
        })
        .finally(() => (send.disabled = false));
    });
    dialog.addEventListener('cancel', (event) => (mayLeave ? close(undefined) : event.preventDefault()));
    document.body.append(dialog);
    dialog.showModal();
  });
}

let open: Promise<Session | undefined> | undefined;

/** One dialog however many requests were refused; all of them wait for it. */
export function askToSignIn({ mayLeave }: { mayLeave: boolean }): Promise<Session | undefined> {
  open ??= show(mayLeave).finally(() => (open = undefined));
  return open;
}
