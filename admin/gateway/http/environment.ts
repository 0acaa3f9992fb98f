import type { Log } from './log.ts';
import type { Visit } from '../local/visits.ts';

/** What the log says of a request: filled in while it is answered. Never content, never a name. */
export interface Told {
  action: string;
  target?: string;
  result?: 'refused' | 'failed';
}

/** What middleware hands on to whoever answers. */
export interface DeskEnv {
  Variables: {
    visit: Visit;
    told: Told;
    log: Log;
    body: unknown;
    /** Of the body, in bytes. */
    size: number;
  };
}
