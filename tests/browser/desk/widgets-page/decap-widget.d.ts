/** Decap ships this module without types. */
declare module 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/Widget.js' {
  const Widget: unknown;
  export default Widget;
}
