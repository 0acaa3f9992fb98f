/** What an import accepts. A national list has 590,000 names; it is published by province, and its parts are not larger than this. */
export const LIMITS = {
  /** Bytes of the file. */
  file: 20 * 1024 * 1024,
  /** Bytes of what is packed in a workbook. */
  unpacked: 200 * 1024 * 1024,
  /** Rows with text, of all sheets. */
  rows: 200_000,
  /** Columns of a table. */
  columns: 500,
  /** Cells of all sheets, empty ones between others counted: each takes memory when it is laid out. */
  cells: 8_000_000,
  /** UTF-16 units of a line of plain text: some 5,000 names. */
  line: 20_000,
  /** UTF-16 units of a cell that are looked at. The longest field of a conferral has 200; a longer cell is an error in any case. */
  cell: 1000,
} as const;

export const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);
