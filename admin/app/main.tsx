import './desk.css';
import CMS from 'decap-cms-app';
import { dayInChina } from '#domain/calendar/date.ts';
import { DeskBackend } from './backend/desk-backend.ts';
import { deskConfig } from './config/config.ts';
import { registerFormats } from './format/entry-format.ts';
import { zhHans } from './locale/zh-hans.ts';
import { openNotices } from './notice/notice.ts';
import { tellOffline } from './notice/offline.ts';
import { watchNetwork } from './request/connection.ts';
import { enter } from './session/enter.ts';

const BACKEND = 'desk';
/** When the first list has long been there, and before anybody has chosen an entry of it. */
const LIST_IS_READ = 1500;

let half: Promise<unknown> | undefined;
/** What did not come is asked for again the next time. */
const editorHalf = (): Promise<unknown> =>
  (half ??= import('./editor-half.tsx').catch((error: unknown) => {
    half = undefined;
    throw error;
  }));

function register(): void {
  CMS.registerBackend(BACKEND, DeskBackend as never);
  CMS.registerLocale('zh_Hans', zhHans);
  registerFormats(CMS as never);
  // Decap opens no form before this has come (patches/replacements.ts).
  Object.assign(globalThis, { deskEditorHalf: editorHalf });
}

/** Decap rejects with its own action after it has told of a failure; nobody awaits that, and there is nothing left to do. */
function ignoreToldFailures(): void {
  window.addEventListener('unhandledrejection', (event) => {
    const { type } = (event.reason ?? {}) as { type?: unknown };
    if (typeof type === 'string' && type.endsWith('_FAILURE')) event.preventDefault();
  });
}

function standBy(): void {
  ignoreToldFailures();
  watchNetwork();
  openNotices();
  tellOffline();
}

register();
standBy();
await enter();
// Decap then asks the backend who it is, and shows no button to press once more.
localStorage.setItem('decap-cms-user', JSON.stringify({ backendName: BACKEND }));
// Whoever has not chosen yet sees the page beside the form, and not the notes.
localStorage.setItem('cms.right-pane', localStorage.getItem('cms.right-pane') ?? 'preview');
document.getElementById('desk-loading')?.remove();
CMS.init({ config: deskConfig({ today: dayInChina(new Date()), backend: BACKEND }) as never });
setTimeout(() => void editorHalf().catch(() => undefined), LIST_IS_READ);
