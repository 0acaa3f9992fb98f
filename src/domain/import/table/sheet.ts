/** A sheet of a workbook, or a table of text, as a rectangle of cells. */
export interface Sheet {
  name: string;
  hidden: boolean;
  /** Cells as text; rows may be shorter than others. `cells[0]` is what an editor calls row 1. */
  cells: string[][];
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  /** Texts that lie on the sheet but in no cell: comments, links, formulas. */
  beside: { place: string; text: string }[];
}

export const plainSheet = (name: string, cells: string[][]): Sheet => ({
  name,
  cells,
  hidden: false,
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  beside: [],
});

/** 0 → A, 27 → AB: columns are told as a spreadsheet names them. */
export function columnLetters(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
