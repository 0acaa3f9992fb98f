import fs from 'node:fs';
import path from 'node:path';
import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** The build lists the hashes of its inline scripts here (`["sha256-…"]`), so that no `unsafe-inline` is needed. */
export const HASH_FILE = 'csp-hashes.json';

export const inlineScriptHashes = (dir: string): string[] => listed(dir, HASH_FILE);

/** The build lists here what a page may ask beside its own site (`["https://…"]`): the partners of the search. */
export const CONNECT_FILE = 'csp-connect.json';

const listed = (dir: string, name: string): string[] => {
  const file = path.join(dir, name);
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as string[]) : [];
};

/** Pagefind's index reader is WebAssembly; a site built without search stays stricter. */
function scriptSources(dir: string): string[] {
  const search = fs.existsSync(path.join(dir, 'pagefind')) ? ["'wasm-unsafe-eval'"] : [];
  return ["'self'", ...inlineScriptHashes(dir).map((hash) => `'${hash}'`), ...search];
}

/** Who may show a page in a frame: nobody, but for the previews that the desk shows beside its form. */
export type FramedBy = "'none'" | "'self'";

/**
 * The headers that docs/operators asks of a production server, so that what breaks under them breaks here first.
 * HSTS is the business of whoever ends TLS.
 */
export function securityHeaders(dir: string, framedBy: FramedBy = "'none'"): MiddlewareHandler {
  return secureHeaders({
    strictTransportSecurity: false,
    referrerPolicy: 'strict-origin-when-cross-origin',
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
    xFrameOptions: framedBy === "'none'" ? 'DENY' : 'SAMEORIGIN',
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: scriptSources(dir),
      styleSrc: ["'self'"],
      connectSrc: ["'self'", ...listed(dir, CONNECT_FILE)],
      imgSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      frameAncestors: [framedBy],
      baseUri: ["'none'"],
      formAction: ["'self'"],
    },
  });
}
