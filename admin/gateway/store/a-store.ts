import { afterTest, aRepository, put, WANG } from '../git/a-repository.ts';
import type { Change, Repository } from '../git/repository.ts';
import { openStore } from './open-store.ts';
import type { Save, Store } from './store.ts';

/** A store over a new repository; builder for tests. */
export async function aStore(...files: readonly Change[]): Promise<{ store: Store; repository: Repository }> {
  const repository = await aRepository(...(files.length > 0 ? files : [put('settings/site.json', '{}')]));
  const store = await openStore(repository);
  afterTest(() => store.close());
  return { store, repository };
}

export const storyFile = (id: string): string => `stories/2026/${id}/index.md`;
export const storyText = (title: string, body = '正文'): string => `---\ntitle: ${title}\npublishedOn: 2026-03-05\n---\n\n${body}\n`;

/** A save of a story by 王小明, who saw none before. */
export const aSave = (id: string, title: string, more: Partial<Save> = {}): Save => ({
  collection: 'stories',
  id,
  changes: [put(storyFile(id), storyText(title))],
  seen: { [storyFile(id)]: null },
  message: `保存 ${title}`,
  by: WANG,
  ...more,
});
