import type { Entries } from '../entries/open-entries.ts';
import { openGate, type Gate } from '../git/gate.ts';
import type { Person } from '../git/repository.ts';
import type { Log } from '../http/log.ts';
import type { Site } from '../site/site.ts';
import type { Store } from '../store/store.ts';

/** Everything an action works with. */
export interface Desk {
  store: Store;
  entries: Entries;
  site: Site;
  /** Who acts. In local mode that is always the one person at this machine. */
  who: Person;
  /** Numbering, publishing and withdrawing look first and write then, so they are done one after another. */
  inTurn: Gate;
  /** One decoded picture at a time: each takes four bytes a pixel. */
  pictures: Gate;
  /** The day it is in China. */
  today(): string;
  log: Log;
}

export const newGates = (): Pick<Desk, 'inTurn' | 'pictures'> => ({ inTurn: openGate(1), pictures: openGate(1) });
