/**
 * Fetched when somebody enters the search field of the header, and only then: the page of the search and its engine are
 * fetched ahead, so that the answer is quick. Who saves data is spared.
 */
const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };

function ahead(href: string): void {
  const link = document.createElement('link');
  link.rel = 'prefetch';
  link.href = href;
  document.head.append(link);
}

if (!connection?.saveData) {
  const { engine } = document.querySelector<HTMLElement>('[data-warm]')!.dataset;
  for (const file of ['pagefind.js', 'pagefind-worker.js', 'wasm.unknown.pagefind', 'pagefind-component-ui.js']) ahead(`${engine}${file}`);
  ahead('/search/');
}
