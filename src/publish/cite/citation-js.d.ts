// citation-js ships no types. Only what this site asks of it; the readers of BibTeX and RIS serve the tests.
declare module '@citation-js/core' {
  interface CslConfig {
    styles: { add: (name: string, xml: string) => void };
  }
  export const plugins: {
    config: { get: (name: '@csl') => CslConfig };
    output: { format: (name: 'bibliography', items: readonly object[], options: Record<string, string>) => string };
    input: { chain: (text: string, options: { forceType: string; generateGraph: boolean }) => Record<string, unknown>[] };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
