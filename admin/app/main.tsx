import './desk.css';
import CMS from 'decap-cms-app';
import { createRoot } from 'react-dom/client';
import { dayInChina } from '#domain/calendar/date.ts';
import { autosave } from './autosave/autosave.ts';
import { DeskBackend } from './backend/desk-backend.ts';
import { checker } from './checks/checker.ts';
import { watchForm } from './checks/fields.ts';
import { ChecksPanel } from './checks/panel.tsx';
import { askForTitle } from './checks/title.ts';
import { deskConfig } from './config/config.ts';
import { element } from './dialog/element.ts';
import { registerEditorComponents } from './editor-components/register.ts';
import { registerFormats } from './format/entry-format.ts';
import { zhHans } from './locale/zh-hans.ts';
import { openNotices } from './notice/notice.ts';
import { tellOffline } from './notice/offline.ts';
import { registerPreviews } from './preview/register.ts';
import { ReferenceControl } from './reference/reference.tsx';
import { watchNetwork } from './request/connection.ts';
import { enter } from './session/enter.ts';
import { registerRoster } from './widgets/roster/register.ts';
import { registerWidgets } from './widgets/register.ts';

const BACKEND = 'desk';

function register(): void {
  CMS.registerBackend(BACKEND, DeskBackend as never);
  CMS.registerLocale('zh_Hans', zhHans);
  registerFormats(CMS as never);
  registerWidgets(CMS as never);
  registerRoster(CMS as never);
  CMS.registerWidget('reference', ReferenceControl as never);
  registerEditorComponents(CMS as never);
  registerPreviews(CMS as never);
  CMS.registerEventListener({ name: 'preSave', handler: askForTitle as never });
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
  watchForm();
  const checks = element('div', { id: 'desk-checks' });
  document.body.append(checks);
  createRoot(checks).render(<ChecksPanel />);
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
autosave.start();
checker.start();
