import { useEffect, useMemo, useRef, useState } from 'react';
import type { Heading } from './mapping.ts';
import type { Present } from './plan.ts';
import { createReader, type Reader } from './reader.ts';
import type { Reading } from './reading.ts';

/** A text that was pasted keeps what it said, so that it can be mended and read again. */
export type Source = File | { name: string; content: string };

export const PASTED = '粘贴的内容';

export interface Asked {
  source: Source;
  sheet?: string;
  headings?: readonly Heading[];
}

export type ImportState =
  | { kind: 'closed' }
  | { kind: 'typing'; text: string }
  | { kind: 'reading'; asked: Asked }
  | { kind: 'read'; asked: Asked; reading: Reading };

export interface Importing {
  state: ImportState;
  /** Somebody is near: the importer is fetched. */
  warm(): void;
  type(text?: string): void;
  read(asked: Asked): void;
  close(): void;
}

/** One import at a time, from a source to a reading that waits for the editor's word. */
export function useImport(present: Present): Importing {
  const [state, setState] = useState<ImportState>({ kind: 'closed' });
  const reader = useRef<Reader>(undefined);
  const latest = useRef(present);
  useEffect(() => {
    latest.current = present;
  });
  useEffect(() => () => reader.current?.stop(), []);

  const actions = useMemo(() => {
    const its = (): Reader => (reader.current ??= createReader());
    const read = async (asked: Asked): Promise<void> => {
      setState({ kind: 'reading', asked });
      const { source, ...how } = asked;
      const reading = await its().read({ present: latest.current, ...how }, source);
      if (reading) setState({ kind: 'read', asked, reading });
    };
    return {
      warm: () => its().warm(),
      type: (text = '') => setState({ kind: 'typing', text }),
      read: (asked: Asked) => void read(asked),
      close: () => {
        reader.current?.stop();
        setState({ kind: 'closed' });
      },
    };
  }, []);
  return { state, ...actions };
}
