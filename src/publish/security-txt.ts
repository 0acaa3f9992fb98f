import { addDays, toTimestamp } from '#domain/calendar/date.ts';
import { absolute, type Origin } from './origin.ts';

/** Whom the settings name for security: a department, never a person. */
export interface SecurityContact {
  phone?: string | undefined;
  email?: string | undefined;
}

/** RFC 9116 §2.5.5 recommends less than a year; each build moves the day on, so a site that stopped being built says so. */
const DAYS_VALID = 364;

/** A Chinese landline as a tel: address (RFC 3966): 010-65139999 → tel:+86-10-65139999. Others cannot be dialled from outside. */
function telephone(phone: string | undefined): string[] {
  const number = phone?.trim().replaceAll(/[\s—–]+/gu, '-') ?? '';
  return /^0[1-9]\d{1,2}-?\d{7,8}$/u.test(number) ? [`tel:+86-${number.slice(1)}`] : [];
}

/** security.txt (RFC 9116). With neither mail nor telephone the page of the contacts is named: a contact is required. */
export function toSecurityTxt({ phone, email }: SecurityContact, origin: Origin, today: string): string {
  const ways = [...(email ? [`mailto:${email}`] : []), ...telephone(phone)];
  const contacts = ways.length > 0 ? ways : [absolute('/about/', origin)];
  const lines = [
    ...contacts.map((uri) => `Contact: ${uri}`),
    `Expires: ${toTimestamp(addDays(today, DAYS_VALID))}`,
    'Preferred-Languages: zh, en',
    `Canonical: ${absolute('/.well-known/security.txt', origin)}`,
  ];
  return `${lines.join('\r\n')}\r\n`;
}
