const ESCAPES: Record<string, string> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026', '\u2028': '\\u2028', '\u2029': '\\u2029' };

/**
 * The text of a `<script type="application/ld+json">`. In JSON these characters stand only inside strings, where an
 * escape means the same; left bare, `</script>` in a title would end the element (HTML, "Restrictions for contents of script elements").
 */
export function toScript(data: object): string {
  return JSON.stringify(data).replaceAll(/[<>&\u2028\u2029]/gu, (character) => ESCAPES[character]!);
}
