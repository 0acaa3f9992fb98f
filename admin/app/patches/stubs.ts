/** Modules that the desk never uses, and what stands in their place. `by`: the one file that imports them. */
export interface Stub {
  by: string;
  module: string;
  code: string;
}

const EXTENSIONS = 'decap-cms-app/dist/esm/extensions.js';
const CONFIG_SCHEMA = 'decap-cms-core/dist/esm/constants/configSchema.js';

const TOML = 'decap-cms-core/dist/esm/formats/toml.js';

const BACKENDS = {
  azure: 'AzureBackend',
  'aws-cognito-github-proxy': 'AwsCognitoGitHubProxyBackend',
  github: 'GitHubBackend',
  gitlab: 'GitLabBackend',
  gitea: 'GiteaBackend',
  forgejo: 'ForgejoBackend',
  'git-gateway': 'GitGatewayBackend',
  bitbucket: 'BitbucketBackend',
  test: 'TestBackend',
};
const WIDGETS = ['map', 'code', 'richtext', 'relation', 'colorstring', 'uuid'];
const KEYWORDS = ['select', 'uniqueItemProperties', 'prohibited'];

/** A widget that shows nothing: none of our forms names it. */
const widget = (name: string): string => `export default { Widget: () => ({ name: '${name}', controlComponent: () => null }) };`;

export const STUBS: readonly Stub[] = [
  ...Object.entries(BACKENDS).map(([name, export_]) => ({
    by: EXTENSIONS,
    module: `decap-cms-backend-${name}`,
    code: `export class ${export_} {}`,
  })),
  ...WIDGETS.map((name) => ({ by: EXTENSIONS, module: `decap-cms-widget-${name}`, code: widget(name) })),
  // Ours replaces all 36: the desk speaks Chinese.
  { by: EXTENSIONS, module: 'decap-cms-locales', code: 'export {};' },
  // Front matter is read by our own format (format/entry-format.ts), which every collection names. This YAML brings a parser of JavaScript along.
  {
    by: 'gray-matter/lib/engines.js',
    module: 'js-yaml',
    code: 'export const safeLoad = () => { throw new Error("entries are read by the format of the desk"); }; export { safeLoad as safeDump };',
  },
  { by: TOML, module: '@iarna/toml/parse-string', code: 'export default undefined;' },
  { by: TOML, module: 'tomlify-j0.4', code: 'export default undefined;' },
  // Only the check of the configuration uses them, and the build takes that out (replacements.ts).
  { by: CONFIG_SCHEMA, module: 'ajv', code: 'export default undefined;' },
  { by: CONFIG_SCHEMA, module: 'ajv-errors', code: 'export default undefined;' },
  {
    by: CONFIG_SCHEMA,
    module: 'ajv-keywords/dist/keywords',
    code: `const none = undefined; export { none as instanceof, ${KEYWORDS.map((name) => `none as ${name}`).join(', ')} };`,
  },
];
