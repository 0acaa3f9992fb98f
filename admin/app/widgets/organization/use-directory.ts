import { useCallback, useEffect, useState } from 'react';
import { directoryOf, spokenDirectory, type Directory } from './directory.ts';
import { organizationList } from './list.ts';

/** `failed`: the gateway did not answer; the chosen values stay what they are. */
export type DirectoryState = { directory: Directory; state: 'ready' } | { directory?: undefined; state: 'loading' | 'failed' };

/** The directory, and the way to ask for it again. Pinyin joins it when its dictionary has come. */
export function useDirectory(): DirectoryState & { reload(): void; speak(): void } {
  const [answer, setAnswer] = useState<DirectoryState>({ state: 'loading' });
  const [wish, setWish] = useState({ spoken: false, time: 0 });
  useEffect(() => {
    let isWanted = true;
    const show = (directory: Directory) => isWanted && setAnswer({ directory, state: 'ready' });
    organizationList().then(
      async (list) => {
        if (!wish.spoken) return show(directoryOf(list));
        return spokenDirectory(list).then(show, () => show(directoryOf(list)));
      },
      () => isWanted && setAnswer({ state: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [wish]);
  const reload = useCallback(() => setWish(({ spoken, time }) => ({ spoken, time: time + 1 })), []);
  const speak = useCallback(() => setWish((known) => (known.spoken ? known : { ...known, spoken: true })), []);
  return { ...answer, reload, speak };
}
