import { toChinese } from '#domain/calendar/date.ts';
import { CONSENT_BASES, CONSENT_GIVERS, type Consent } from '#domain/consent/consent.ts';

/** What readers will see of it, and that they see no more. */
export function Printed({ value: { basis, givenBy, on } }: { value: Partial<Consent> }) {
  if (!basis) return null;
  const who = basis === 'consent' && givenBy ? `${CONSENT_GIVERS[givenBy]}同意` : CONSENT_BASES[basis];
  return (
    <p className="desk-summary" role="status">
      <b>读者会看到：</b>公开依据 {who} {on ? toChinese(on) : '（日期待填）'}
      。登记人和原件存放处只留在内容库里，不出现在任何页面和数据文件中。
    </p>
  );
}
