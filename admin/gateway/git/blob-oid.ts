import { createHash } from 'node:crypto';

/** The name git gives to these bytes. */
export const blobOid = (bytes: Uint8Array): string => createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
