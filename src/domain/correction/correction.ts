import { z } from 'zod';
import { calendarDate } from '../calendar/date.ts';
import { choice, line, paragraph, reference, sample } from '../form/meta.ts';

export const CORRECTION_KINDS = { correction: '更正', revocation: '撤销', withholding: '隐去', clarification: '说明' } as const;

/** 更正: what was wrong, what is right, why. Kept at one address and joined to what it corrects. */
export const Correction = z.strictObject({
  title: line('标题', { hint: '例如 关于一条星级记录的更正', max: 80 }),
  kind: choice(CORRECTION_KINDS, { label: '类型' }),
  date: calendarDate('更正日期'),
  roll: reference('rolls', { label: '所更正的名单', hint: '输入标题的一部分来找，例如 五星级' }).optional(),
  conferral: line('所更正的编号', { hint: '例如 ZJHZ-2026-00017-K' }).optional(),
  story: reference('stories', { label: '所更正的事迹', hint: '更正的是事迹时选择，例如 两把椅子' }).optional(),
  home: reference('homes', { label: '所更正的志愿者之家', hint: '更正的是志愿者之家时选择，例如 救护站' }).optional(),
  project: reference('projects', { label: '所更正的项目', hint: '更正的是项目时选择，例如 博爱家园' }).optional(),
  was: paragraph('原来的内容', { hint: '例如 原写“三星级”；依法隐去的不要重复原文', max: 500 }),
  is: paragraph('更正后的内容', { hint: '例如 应为“四星级”', max: 500 }),
  reason: paragraph('原因', { hint: '例如 录入时看错一行，经本人指出后核实', max: 500 }),
  sample,
});
export type Correction = z.infer<typeof Correction>;
