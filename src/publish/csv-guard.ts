/** What every CSV of this site needs so that Excel reads it and runs nothing of it. Apart from the writer, which weighs 20 KB. */

/** Excel reads UTF-8 as such only after this mark. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A cell that begins so would be run as a formula; East Asian Excel takes the full-width signs too (OWASP, CSV Injection). */
export const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;
