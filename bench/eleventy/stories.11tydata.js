/** Data of every story, in JavaScript: bodies are kept out of Liquid, which would look into each for tags. */
export default {
  layout: 'story.liquid',
  tags: ['story'],
  permalink: (/** @type {any} */ { page }) => `/stories/${page.fileSlug}/index.html`,
};
