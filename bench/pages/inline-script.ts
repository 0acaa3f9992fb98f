const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;

/** Data for search engines and hints to the browser are no programme. */
const isProgramme = (attributes: string): boolean =>
  !/\bsrc=/.test(attributes) && !/type="(?:application\/(?:ld\+)?json|speculationrules)"/.test(attributes);

/** Bytes of programme that stand in the page itself. */
export function inlineScriptBytes(html: string): number {
  return Array.from(html.matchAll(SCRIPT))
    .filter(([, attributes]) => isProgramme(attributes!))
    .reduce((sum, [, , code]) => sum + Buffer.byteLength(code!), 0);
}
