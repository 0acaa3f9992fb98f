import { z } from 'zod';
import { calendarDate } from '../calendar/date.ts';
import { choice, line, paragraph, reference, sample } from '../form/meta.ts';

export const CORRECTION_KINDS = { correction: '更正', revocation: '撤销', withholding: '隐去', clarification: '说明' } as const;

/** 更正: what was wrong, what is right, why. Kept at one address and joined to what it corrects. */
export const Correction = z.strictObject({
  title: line('标题', { max: 80 }),
  kind: choice(CORRECTION_KINDS, { label: '类型' }),
  date: calendarDate('更正日期'),
  roll: reference('rolls', { label: '所更正的名单' }).optional(),
  conferral: line('所更正的编号').optional(),
  story: reference('stories', { label: '所更正的事迹' }).optional(),
  home: reference('homes', { label: '所更正的志愿者之家' }).optional(),
  project: reference('projects', { label: '所更正的项目' }).optional(),
  was: paragraph('原来的内容', { hint: '依法隐去的不要重复原文', max: 500 }),
  is: paragraph('更正后的内容', { max: 500 }),
  reason: paragraph('原因', { max: 500 }),
  sample,
});
export type Correction = z.infer<typeof Correction>;
