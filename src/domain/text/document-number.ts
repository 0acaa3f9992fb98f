const OPENING = /[[［【(（﹝〔]/gu;
const CLOSING = /[\]］】)）﹞〕]/gu;

/** 文号: the year of an official document's number stands in 〔〕 (GB/T 9704—2012, 7.2.5). */
export function normaliseDocumentNumber(written: string): string {
  return written.normalize('NFKC').replaceAll(/\s+/gu, '').replaceAll(OPENING, '〔').replaceAll(CLOSING, '〕');
}
