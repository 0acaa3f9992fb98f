/** One change of Decap's own code. `from` must stand in `file` exactly once, else the build stops. */
export interface Replacement {
  /** Below node_modules. */
  file: string;
  why: string;
  from: string;
  to: string;
}

export const CORE = 'decap-cms-core/dist/esm';
