import { liveView } from '#files/live-view.ts';

const inBuild = new Map<string, Promise<unknown>>();

/**
 * Makes a thing once in a build: a sorted list, a look-up table. In dev it is made each time, so that an editor's change
 * shows; a build reads a folder that does not change under it. The live pages remember it with the view it was made from.
 */
export function remember<Made>(key: string, make: () => Promise<Made>): Promise<Made> {
  if (!import.meta.env.PROD) return make();
  const remembered = liveView()?.remembered ?? inBuild;
  const known = (remembered.get(key) as Promise<Made> | undefined) ?? make();
  remembered.set(key, known);
  return known;
}
