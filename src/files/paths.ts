/** Where things lie. Benches and tests point these elsewhere; nothing else decides a path. */
const fromEnvironment = (name: string, usual: string): string => process.env[name] || usual;

/** The content folder (`content/`). */
export const contentDir = (): string => fromEnvironment('CONTENT_DIR', 'content');
/** The built site. */
export const outDir = (): string => fromEnvironment('OUT_DIR', 'dist');
/** What may be thrown away and made again: photo derivatives, Astro's own cache. */
export const cacheDir = (): string => fromEnvironment('CACHE_DIR', '.cache');
