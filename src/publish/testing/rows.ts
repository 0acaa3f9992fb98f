import type { PublicRow } from '../roll-table.ts';

/** One row of every kind that a roll can hold: plain, group, posthumous, corrected, revoked, withheld, and two a spreadsheet would trip over. */
export const ROWS: PublicRow[] = [
  { number: 'SLC-2026-00001-X', name: '甲某', recipient: 'person', star: 3, unit: '示例市红十字救护队', status: 'active' },
  { number: 'SLC-2026-00002-V', name: '示例红十字救援队', recipient: 'group', honour: '优秀志愿服务组织', status: 'active' },
  { number: 'SLC-2026-00003-T', name: '阿依古丽·乙某', recipient: 'person', star: 5, remark: 'posthumous', status: 'active' },
  {
    number: 'SLC-2026-00004-R',
    name: '丙沅',
    recipient: 'person',
    star: 2,
    status: 'corrected',
    statusOn: '2026-03-19',
    statusReason: '姓名中一字录入有误',
    statusBasis: '登记表',
    wording: '丙沅，示例市二星级红十字志愿者（2025年度）',
  },
  {
    number: 'SLC-2026-00005-P',
    name: '丁某',
    recipient: 'person',
    star: 1,
    status: 'revoked',
    statusOn: '2026-04-02',
    statusReason: '服务记录与实际不符',
    statusBasis: '示红〔2026〕18号',
  },
  {
    number: 'SLC-2026-00006-N',
    name: '',
    recipient: 'person',
    star: 2,
    status: 'withheld',
    statusOn: '2026-05-11',
    statusReason: '本人撤回公开同意',
    statusBasis: '个人信息保护法第十五条',
  },
  {
    number: 'SLC-2026-00007-L',
    name: '戊某',
    recipient: 'person',
    star: 1,
    unit: '=HYPERLINK("http://example.org","点这里")',
    status: 'active',
  },
  { number: 'SLC-2026-00008-J', name: '己某', recipient: 'person', star: 1, unit: '“红马甲”, 一队\n二组 "急救"', status: 'active' },
];
