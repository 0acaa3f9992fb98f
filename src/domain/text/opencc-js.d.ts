/** The package has no types for its tables: `traditional simplified …|…`. */
declare module 'opencc-js/dict/TSCharacters' {
  const table: string;
  export default table;
}
