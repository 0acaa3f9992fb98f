import { LONG_LISTS } from './long-lists.ts';
import { NAMES } from './names.ts';
import { DECAP_PALETTE, OUR_PALETTE } from './palette.ts';
import { CORE, type Replacement } from './replacement.ts';
import { SEARCH } from './search.ts';

const CHANGES: readonly Replacement[] = [
  {
    file: `${CORE}/constants/configSchema.js`,
    why: 'ajv compiles the schema of the configuration with `new Function`, which the CSP forbids. Ours is generated, and a unit test runs the real check.',
    from: 'export function validateConfig(config) {',
    to: 'export function validateConfig() {}\nfunction checkedByTheUnitTest(config) {',
  },
  {
    file: `${CORE}/backend.js`,
    why: 'Where the public reads an entry is a rule of the domain (library/address.ts).',
    from: 'getDeploy(collection, slug, entry) {',
    to: "getDeploy(collection, slug, entry) {\n    return this.implementation.publicPage(collection.get('name'), slug);",
  },
  {
    file: `${CORE}/backend.js`,
    why: 'The id of a new entry is a rule of the domain (entry/new-id.ts), not the title made ASCII.',
    from: 'slug = slugFormatter(collection, entryData, slugConfig);',
    to: "slug = await this.implementation.newSlug(collection.get('name'), entryData.toJS());",
  },
  {
    file: `${CORE}/reducers/entries.js`,
    why: 'The gateway has sorted already, as readers of Chinese do, and page by page; sorting again by code would mix the pages.',
    from: 'entries = fromJS(orderBy(entries.toJS(), keys, orders));',
    to: '',
  },
  {
    file: `${CORE}/reducers/mediaLibrary.js`,
    why: 'There is no common shelf of pictures: each lies beside its entry.',
    from: 'showMediaButton: true',
    to: 'showMediaButton: false',
  },
  {
    file: `${CORE}/reducers/auth.js`,
    why: 'After a failed login the button must work again.',
    from: 'state.error = action.payload && action.payload.toString();',
    to: 'state.error = action.payload && action.payload.toString();\n      state.isFetching = false;',
  },
  {
    file: 'decap-cms-app/dist/esm/index.js',
    why: 'Its widgets come with the half of the desk that only a form needs (editor-half.tsx).',
    from: "import './extensions.js';",
    to: '',
  },
  {
    file: `${CORE}/components/App/App.js`,
    why: 'The editor is more than half of the desk, and the first screen is a list.',
    from: "import Editor from '../Editor/Editor';",
    to: `import { lazy, Suspense } from 'react';
const EditorHalf = lazy(() => globalThis.deskEditorHalf().then(() => import('../Editor/Editor')));
const Editor = props => _jsx(Suspense, {
  fallback: _jsx(Loader, { active: true, children: '正在打开……' }),
  children: _jsx(EditorHalf, { ...props })
});`,
  },
  {
    file: `${CORE}/components/App/App.js`,
    why: 'From one form straight to another (by the address, or back and forth) Decap keeps the first one’s text and shows it under the second.',
    from: `render: props => _jsx(Editor, {
              ...props,
              newRecord: true
            })`,
    to: `render: props => _jsx(Editor, {
              ...props,
              newRecord: true
            }, props.location.pathname)`,
  },
  {
    file: `${CORE}/components/App/App.js`,
    why: 'The same for entries that exist.',
    from: `render: props => _jsx(Editor, {
              ...props
            })`,
    to: `render: props => _jsx(Editor, {
              ...props
            }, props.location.pathname)`,
  },
  {
    file: `${CORE}/components/Editor/Editor.js`,
    why: 'Our autosave keeps the text: Decap’s waits for two seconds without a key, so a crash while writing loses all, and it forgets on what version the text was based.',
    from: "this.createBackup(this.props.entryDraft.get('entry'), this.props.collection);",
    to: '',
  },
  {
    file: `${CORE}/components/Editor/EditorInterface.js`,
    why: 'The checks lead to a field by the way that Decap has for its preview; it opens lists and groups that are folded.',
    from: 'ref: c => this.controlPaneRef = c,',
    to: 'ref: c => { this.controlPaneRef = c; window.dispatchEvent(new CustomEvent("desk:form", { detail: c })); },',
  },
  {
    file: `${CORE}/components/Editor/EditorControlPane/EditorControl.js`,
    why: 'No field is required by Decap, for a draft may be incomplete. The mark beside a label says what publication needs.',
    from: "const isFieldOptional = field.get('required') === false;",
    to: "const isFieldOptional = field.get('needed') === true;",
  },
  {
    file: 'decap-cms-ui-default/dist/esm/styles.js',
    why: 'Its grey and its red are too pale to read on white; these are the colours of the site.',
    from: DECAP_PALETTE,
    to: OUR_PALETTE,
  },
  {
    file: 'decap-cms-widget-markdown/dist/esm/serializers/slateRemark.js',
    why: 'A text that begins with a rule (---) is written as nothing at all: the list of block types lacks the rule (decision 018).',
    from: "'table-row', 'table-cell'];",
    to: "'table-row', 'table-cell', 'thematic-break'];",
  },
  {
    file: 'decap-cms-widget-list/dist/esm/ListControl.js',
    why: 'A sentence that no locale can reach.',
    from: "`No ${labelField.get('name')}`",
    to: "'（未填写）'",
  },
  {
    file: 'decap-cms-app/dist/esm/extensions.js',
    why: 'Code blocks have no place in a story, and their widget brings CodeMirror along.',
    from: `CMS.registerEditorComponent({
  id: 'code-block',
  label: 'Code Block',
  widget: 'code',
  type: 'code-block'
});`,
    to: '',
  },
];

export const REPLACEMENTS: readonly Replacement[] = [...CHANGES, ...SEARCH, ...LONG_LISTS, ...NAMES];
