const entryAt = (url: string): string | undefined => /#\/collections\/([^/]+\/entries\/[^?]+)/u.exec(url)?.[1];

/**
 * An address typed or pasted over the open entry leads to another one while Decap keeps the state of the first: a form of
 * stories over the data of a home. Opening the page anew is the only way that leaves nothing of it; unsaved words are kept by autosave.
 */
export function openAnewBetweenEntries(): void {
  window.addEventListener('hashchange', ({ oldURL, newURL }) => {
    const [from, to] = [entryAt(oldURL), entryAt(newURL)];
    if (from && to && from !== to) window.location.reload();
  });
}
