/** Longest stretch of work between two keys, well below what a typist notices. */
const SLICE_MS = 8;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Maps a long list without ever holding up the page. */
export async function mapInSlices<Item, Result>(items: readonly Item[], map: (item: Item) => Result): Promise<Result[]> {
  const results: Result[] = [];
  let since = performance.now();
  for (const item of items) {
    results.push(map(item));
    if (performance.now() - since < SLICE_MS) continue;
    await pause();
    since = performance.now();
  }
  return results;
}
