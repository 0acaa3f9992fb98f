import { z } from 'zod';
import { calendarDate } from '../calendar/date.ts';
import { choice, line } from '../form/meta.ts';
import { problem } from '../problem/refinement.ts';

export const CONSENT_BASES = { consent: '本人或监护人、近亲属同意', 'statutory-notice': '法定公示', other: '其他' } as const;
export const CONSENT_GIVERS = { self: '本人', guardian: '监护人', family: '近亲属' } as const;

/**
 * 公开依据: why a named person may be published (志愿服务条例 第二十条; 个人信息保护法 第二十五条).
 * The registrar and the place of the original never leave the content repository.
 */
export const Consent = z
  .strictObject({
    basis: choice(CONSENT_BASES, { label: '公开依据' }),
    givenBy: choice(CONSENT_GIVERS, { label: '由谁作出', hint: '公开依据为同意时必填：未满 18 岁由监护人，逝者由近亲属' }).optional(),
    on: calendarDate('同意或公示日期'),
    registrar: line('登记人', { hint: '经办同意书的工作人员，例如 周以宁；不公开' }),
    kept: line('原件存放处', { hint: '例如：办公室档案柜 2026-03；不公开' }),
    explanation: line('依据说明', { hint: '公开依据为“其他”时必填，例如 依某某条例第几条公布' }).optional(),
  })
  .refine((consent) => consent.basis !== 'other' || consent.explanation, problem('consent/basis-unexplained', { path: ['explanation'] }))
  .refine((consent) => consent.basis !== 'consent' || consent.givenBy, problem('consent/giver-missing', { path: ['givenBy'] }))
  .meta({ label: '公开依据', widget: 'consent' });
export type Consent = z.infer<typeof Consent>;

/** For someone who has died only a near relative can agree (个人信息保护法 第四十九条). */
export function needsFamily(subjects: readonly { deceased?: boolean }[], { basis, givenBy }: Partial<Consent>): boolean {
  return subjects.some(({ deceased }) => deceased) && basis === 'consent' && givenBy !== 'family';
}
