/** 荣誉类型. Apart from the schema: a page that only names them brings no schema library along. */
export const HONOUR_KINDS = {
  star: '星级评定',
  commendation: '嘉奖（通报表扬）',
  selection: '推选入选',
  'higher-honour': '上级荣誉',
  'official-award': '表彰',
} as const;
export type HonourKind = keyof typeof HONOUR_KINDS;
