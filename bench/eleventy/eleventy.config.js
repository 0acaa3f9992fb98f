/**
 * The same stories through Eleventy: one page a story, list pages of 24, Liquid and markdown-it, no rules checked.
 *
 * @param {any} config
 */
export default function configure(config) {
  config.setUseGitIgnore(false);
  config.addCollection('byDate', (/** @type {any} */ api) =>
    api.getFilteredByTag('story').sort((/** @type {any} */ a, /** @type {any} */ b) => (a.data.publishedOn < b.data.publishedOn ? 1 : -1)),
  );
  return { dir: { input: '.', output: '_site', includes: '_includes' }, markdownTemplateEngine: false };
}
