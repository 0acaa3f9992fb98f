import { CORE, type Replacement } from './replacement.ts';

const NAMELESS = 'Without this a screen reader says “button” and nothing else.';

/** Names for what Decap shows as a mere icon. */
export const NAMES: readonly Replacement[] = [
  {
    file: 'decap-cms-ui-default/dist/esm/ListItemTopBar.js',
    why: NAMELESS,
    from: 'onClick: onCollapseToggle,',
    to: `onClick: onCollapseToggle, 'aria-expanded': !collapsed, 'aria-label': collapsed ? '展开这一项' : '收起这一项',`,
  },
  {
    file: 'decap-cms-ui-default/dist/esm/ListItemTopBar.js',
    why: NAMELESS,
    from: 'onClick: onRemove,',
    to: `onClick: onRemove, 'aria-label': '移去这一项',`,
  },
  {
    file: 'decap-cms-widget-list/dist/esm/ListControl.js',
    why: NAMELESS,
    from: `return _jsx("div", {
    ...attributes,`,
    to: `return _jsx("div", {
    'aria-label': '拖动这一项，改变次序',
    ...attributes,`,
  },
  {
    file: 'decap-cms-ui-default/dist/esm/Toggle.js',
    why: 'A switch must say whether it is on, also before it was touched, and what it switches.',
    from: '"aria-checked": isActive?.toString(),',
    to: '"aria-checked": String(Boolean(isActive)), "aria-label": label,',
  },
  {
    file: 'decap-cms-ui-default/dist/esm/Toggle.js',
    why: 'Takes the name that the Markdown toolbar gives it.',
    from: `  Handle = ToggleHandle
}) {`,
    to: `  Handle = ToggleHandle,
  'aria-label': label
}) {`,
  },
  {
    file: 'decap-cms-widget-markdown/dist/esm/MarkdownControl/VisualEditor.js',
    why: NAMELESS,
    from: 'renderLeaf: renderLeaf,',
    to: `renderLeaf: renderLeaf, 'aria-label': '正文',`,
  },
  {
    file: `${CORE}/components/UI/SettingsDropdown.js`,
    why: 'The menu beside it has a name; the picture says nothing more.',
    from: 'src: imageUrl\n',
    to: `src: imageUrl, alt: ''\n`,
  },
];
