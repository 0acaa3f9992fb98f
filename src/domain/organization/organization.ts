import { z } from 'zod';
import { divisionCode } from '../division/division.ts';
import { calendarDate, looseDate } from '../calendar/date.ts';
import { choice, line, paragraph, reference, sample, webAddress } from '../form/meta.ts';
import { LEVELS } from '../level/level.ts';
import { sources } from '../source/source.ts';

export const ORGANIZATION_KINDS = {
  society: '红十字会',
  association: '红十字志愿者协会',
  team: '红十字志愿服务队',
  grassroots: '红十字基层组织',
} as const;

/** How many registered teams a county society has; 中红字〔2019〕44号 asks for at least three. */
const TeamCount = z.strictObject({
  count: z.int().min(0).meta({ label: '支数', hint: '例如 5' }),
  asOf: calendarDate('统计截止日期'),
});

/**
 * 组织: a society, association, team or grassroots body. Its id is its own and never changes; the division code may
 * be absent (兵团, 铁路, development zones), and the level is stated, never derived from the code.
 */
export const Organization = z.strictObject({
  name: line('全称', { hint: '例如 杭州市红十字会' }),
  shortName: line('简称', { hint: '列表和卡片上用，例如 杭州红会', max: 20 }).optional(),
  kind: choice(ORGANIZATION_KINDS, { label: '类型' }),
  level: choice(LEVELS, { label: '级别' }),
  parent: reference('organizations', { label: '上级组织', hint: '除总会外都要填，输入名称的一部分来找，例如 浙江省' }).optional(),
  division: divisionCode('行政区划').optional(),
  numberPrefix: z
    .string()
    .regex(/^[A-Z][A-Z0-9]{1,5}$/)
    .meta({ label: '编号前缀', hint: '2–6 位大写字母或数字，全国唯一，例如 ZJHZ；发布名单的单位必填' })
    .optional(),
  founded: looseDate('成立时间').optional(),
  registeredTeams: TeamCount.meta({ label: '登记的志愿服务队' }).optional(),
  introduction: paragraph('简介', { hint: '两三句话，例如 成立时间、服务领域、队伍情况' }).optional(),
  website: webAddress('网站').optional(),
  phone: line('公开电话', { hint: '单位座机，例如 0571-00000000；不填个人手机', max: 40 }).optional(),
  address: line('办公地址', { hint: '例如 某某路 1 号' }).optional(),
  sources: sources.default([]),
  sample,
});
export type Organization = z.infer<typeof Organization>;
