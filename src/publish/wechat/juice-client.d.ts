/** juice describes its Node entry only; the client is the same without what reads files and fetches. */
declare module 'juice/client' {
  export { default } from 'juice';
}
