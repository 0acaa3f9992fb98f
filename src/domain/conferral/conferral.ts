import { z } from 'zod';
import { calendarDate } from '../calendar/date.ts';
import { choice, line } from '../form/meta.ts';
import { problem } from '../problem/refinement.ts';

export const CONFERRAL_STATUSES = { notice: '公示中', active: '有效', corrected: '已更正', revoked: '已撤销', withheld: '已隐去' } as const;
export type ConferralStatus = keyof typeof CONFERRAL_STATUSES;

export const RECIPIENT_KINDS = { person: '个人', group: '集体' } as const;
export const REMARKS = { posthumous: '追授' } as const;

/** Statuses that change what was published: each carries its date, reason and basis. */
export const CHANGED: ReadonlySet<ConferralStatus> = new Set(['corrected', 'revoked', 'withheld']);

/**
 * 名单中的一条: one person or group, one honour, one roll. An event: a later star is another conferral. The fields
 * are the columns of conferrals.csv and all that may ever leave the building (domain.md, rule 6).
 */
export const Conferral = z
  .strictObject({
    number: line('编号', { hint: '由系统发出，永不改变、永不复用', machine: true }),
    name: z.string().max(60).meta({ label: '姓名或集体名称', hint: '依法隐去时为空' }),
    recipient: choice(RECIPIENT_KINDS, { label: '个人或集体' }).default('person'),
    star: z.int().min(1).max(5).meta({ label: '星级', widget: 'star', hint: '一到五星，例如 3；只有星级名单填写' }).optional(),
    honour: line('荣誉名称', { hint: '与名单的荣誉名称不同时填写' }).optional(),
    unit: line('团队或单位').optional(),
    remark: choice(REMARKS, { label: '备注' }).optional(),
    status: choice(CONFERRAL_STATUSES, { label: '状态' }).optional(),
    statusOn: calendarDate('状态变更日期').optional(),
    statusReason: line('变更原因').optional(),
    statusBasis: line('变更依据').optional(),
    wording: line('推荐表述', { hint: '媒体可直接引用的一句话' }).optional(),
    samePersonAs: line('同一人的其他荣誉编号', { hint: '只在发布单位确认是同一人时填写；多个编号用空格分开' }).optional(),
  })
  .refine(
    (row) => !row.status || !CHANGED.has(row.status) || (row.statusOn && row.statusReason && row.statusBasis),
    problem('conferral/status-unexplained', { path: ['status'] }),
  )
  .refine(
    (row) => row.status !== 'withheld' || (row.name === '' && !row.unit && !row.wording && !row.samePersonAs),
    problem('conferral/withheld-with-name', { path: ['name'] }),
  )
  .refine((row) => row.status === 'withheld' || row.name !== '', problem('conferral/name-missing', { path: ['name'] }));
export type Conferral = z.infer<typeof Conferral>;

/** The columns of conferrals.csv, in the order of the schema. */
export const CONFERRAL_COLUMNS = Object.keys(Conferral.shape) as (keyof Conferral)[];

/** Other honours that the issuer says were given to the same person. Nothing else may join two conferrals: namesakes are normal. */
export const samePersonNumbers = ({ samePersonAs }: Pick<Conferral, 'samePersonAs'>): string[] => samePersonAs?.split(/\s+/u) ?? [];
