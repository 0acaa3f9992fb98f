import fs from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const FILE = 'decap-cms-core/dist/esm/constants/configSchema.js';
const WIDGETS = ['string', 'text', 'number', 'boolean', 'datetime', 'select', 'list', 'object', 'markdown'];

/** Widgets' own schemas are modules of nothing but one object. */
function widgetSchema(name: string): { name: string; schema: unknown } {
  const file = `node_modules/decap-cms-widget-${name}/dist/esm/schema.js`;
  if (!fs.existsSync(file)) return { name, schema: {} };
  return { name, schema: new Function(fs.readFileSync(file, 'utf8').replace('export default', 'return'))() };
}

/**
 * For tests: the check of the configuration of the Decap that is installed, which the build takes out since it needs `eval`. Its
 * module is read as text, for its imports are for bundlers and browsers.
 */
export function realCheck(): (config: unknown) => void {
  const source = fs
    .readFileSync(`node_modules/${FILE}`, 'utf8')
    .replaceAll(/^import .*$/gm, '')
    .replaceAll(/^export /gm, '');
  const { select, uniqueItemProperties, instanceof: instanceOf, prohibited } = require('ajv-keywords/dist/keywords');
  const known = {
    AJV: require('ajv').default,
    ajvErrors: require('ajv-errors').default,
    select,
    uniqueItemProperties,
    instanceOf,
    prohibited,
    frontmatterFormats: ['yaml-frontmatter', 'toml-frontmatter', 'json-frontmatter'],
    extensionFormatters: { yml: 1, yaml: 1, toml: 1, json: 1, md: 1, markdown: 1, html: 1 },
    getWidgets: () => WIDGETS.map(widgetSchema),
    I18N_STRUCTURE: { one: 'single_file' },
    I18N_FIELD: { none: 'none' },
  };
  return new Function(...Object.keys(known), `${source}; return validateConfig;`)(...Object.values(known));
}
