// These two plug-ins ship no types; each is one function that a renderer `.use()`s.
declare module 'markdown-it-footnote' {
  import type { PluginSimple } from 'markdown-it';
  const footnote: PluginSimple;
  export default footnote;
}
declare module 'markdown-it-cjk-breaks' {
  import type { PluginSimple } from 'markdown-it';
  const cjkBreaks: PluginSimple;
  export default cjkBreaks;
}
