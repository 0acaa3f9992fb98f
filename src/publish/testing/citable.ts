import type { NoticeState } from '#domain/roll/notice.ts';
import type { CitableRoll, CitableSource, Edition } from '../cite/csl-item.ts';
import { spell, type CitedText } from '../cite/reading-day.ts';
import { anOrigin } from './origin.ts';

type Head = CitableRoll['data'] & { honour: string; count: number; source?: CitableSource | undefined };

/** A final roll with everything that a citation names. */
export function aCitableRoll({ notice, ...data }: Partial<Head> & { notice?: NoticeState } = {}): CitableRoll & { data: Head } {
  return {
    id: 'sl-2025-five-star',
    href: '/honors/sl-2025-five-star/',
    data: {
      title: '示例省红十字会2025年度五星级红十字志愿者名单',
      honour: '五星级红十字志愿者',
      count: 22,
      stage: 'final',
      documentNumber: '示省红〔2026〕5号',
      publishedOn: '2026-03-05',
      sample: false,
      ...data,
    },
    issuer: { label: '示例省红十字会', href: '/organizations/shili-province/' },
    notice,
  };
}

export const AN_EDITION: Edition = { version: 1, publishedOn: '2026-03-05' };

export const A_PLATFORM = { ...anOrigin, name: '示例省红十字志愿者荣誉' };

/** The day on which the tests read. */
export const TODAY = '2026-08-01';

/** Signs that mean something to TeX, RIS, JSON or HTML. */
export const HAZARDS = '甲 {乙} 100% & AED #1_2 $3 ~4 ^5 \\ "丙" <丁>，Ⅱ、O’Neill—et al.';

/** The whole text as read on a day. */
export const readOn = ({ before, spelling, after }: CitedText, day: string): string =>
  `${before}${spelling ? spell(day, spelling) : ''}${after}`;
