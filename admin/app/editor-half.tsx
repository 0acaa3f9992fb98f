/**
 * All that only the form of an entry needs: Decap's widgets with their Markdown editor, ours, the checks, the autosave.
 * It is more than half of the desk and is fetched while an editor looks at the first list, or when a form is opened before.
 */
import 'decap-cms-app/dist/esm/extensions.js';
import CMS from 'decap-cms-app';
import { createRoot } from 'react-dom/client';
import { autosave } from './autosave/autosave.ts';
import { checker } from './checks/checker.ts';
import { watchForm } from './checks/fields.ts';
import { ChecksPanel } from './checks/panel.tsx';
import { askForTitle } from './checks/title.ts';
import { element } from './dialog/element.ts';
import { registerEditorComponents } from './editor-components/register.ts';
import { registerPreviews } from './preview/register.ts';
import { ReferenceControl } from './reference/reference.tsx';
import { registerRoster } from './widgets/roster/register.ts';
import { registerWidgets } from './widgets/register.ts';

function register(): void {
  registerWidgets(CMS as never);
  registerRoster(CMS as never);
  CMS.registerWidget('reference', ReferenceControl as never);
  registerEditorComponents(CMS as never);
  registerPreviews(CMS as never);
  CMS.registerEventListener({ name: 'preSave', handler: askForTitle as never });
}

function showChecks(): void {
  watchForm();
  const checks = element('div', { id: 'desk-checks' });
  document.body.append(checks);
  createRoot(checks).render(<ChecksPanel />);
  checker.start();
}

register();
showChecks();
autosave.start();
