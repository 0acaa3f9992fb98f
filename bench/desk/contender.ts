/** One request of the proxy protocol. */
export type Call = (action: string, params: object) => Promise<{ ok: boolean; body: unknown }>;

/** A desk that is measured: where it is opened, and how its server is asked directly. */
export interface Contender {
  name: string;
  /** The page an editor opens. */
  address: string;
  cookies: { name: string; value: string; url: string }[];
  /** Where the main file of a story lies, and what Decap calls it. */
  placeOf(id: string): { path: string; slug: string };
  call: Call;
  close(): Promise<void>;
}
