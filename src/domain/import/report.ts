import type { Conferral } from '../conferral/conferral.ts';
import type { Problem } from '../problem/problem.ts';

/** What a source may be: a file as it lies on a disk, or text pasted into a form. The name is shown, never trusted. */
export interface RollSource {
  name: string;
  content: Uint8Array | string;
}

/** The columns that an import may fill: the allow-list of a roll (domain.md, rule 6) without what the system itself writes. */
export type ImportedConferral = Pick<Conferral, 'name' | 'recipient' | 'star' | 'honour' | 'unit' | 'remark'>;

/** One recipient read from a source, and where it stood. */
export interface ImportedRow {
  conferral: ImportedConferral;
  /** Sheet or text in which it stood. */
  block: string;
  /** Row as the editor's spreadsheet or text editor counts it. */
  row: number;
  /** 编号 that the source itself names: a roll exported by us and edited outside. Believed only if the roll has it. */
  number?: string;
}

export const LAYOUTS = { table: '有表头的表格', grid: '一格一名', list: '文字名单', none: '没有读入' } as const;
export type Layout = keyof typeof LAYOUTS;

/** A sheet or a text, as it was read. */
export interface Block {
  name: string;
  layout: Layout;
  rows: number;
  /** Rows with text of which nothing was taken: titles, totals, signatures. Shown so that nothing is lost in silence. */
  unread: { row: number; text: string }[];
}

export const DROP_REASONS = {
  private: '个人信息，不得公开',
  hidden: '隐藏的列',
  unknown: '不在公开栏目之内',
  system: '由系统填写，不从表格读入',
  hours: '只用来核对星级，不保存',
  'no-header': '没有表头',
  'no-star': '不是星级',
  detail: '性别、民族等个人情况',
  remark: '备注只保留“追授”',
} as const;
export type DropReason = keyof typeof DROP_REASONS;

/** Something that was read and not kept. */
export interface Dropped {
  block: string;
  what: string;
  reason: DropReason;
  /** In how many cells it stood. */
  cells: number;
}

/** A name that is published otherwise than it was written. */
export interface Change {
  block: string;
  row: number;
  written: string;
  name: string;
}

/** 疑似重复: the same name twice. With the same unit it is likely a mistake; namesakes elsewhere are normal. */
export interface Double {
  kind: 'same-unit' | 'namesake';
  name: string;
  /** Indexes into `rows`. */
  rows: number[];
}

/** Everything an import found. Plain data, so that a worker can hand it over. */
export interface RollImport {
  format: string;
  blocks: Block[];
  rows: ImportedRow[];
  dropped: Dropped[];
  changes: Change[];
  doubles: Double[];
  problems: Problem[];
}
