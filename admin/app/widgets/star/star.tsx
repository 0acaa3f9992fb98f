import { STARS, starLabel, type Level } from '#domain/level/level.ts';
import { authorityOf, overAuthority, type Authority } from '#domain/roll/authority.ts';
import type { Scheme } from '#domain/scheme/scheme.ts';
import { control, type ViewProps } from '../control/control.tsx';
import { useFieldOf } from '../control/live-entry.ts';
import { told } from '../control/told.ts';
import { Choice } from '../parts/choice.tsx';
import { useIssuerAuthority } from './use-authority.ts';

const OPTIONS = Object.fromEntries(STARS.map((star) => [star, starLabel(star)]));

interface PickerProps {
  value: number | undefined;
  onChange(star: number): void;
  label: string;
  /** Undefined where nobody is chosen who could confer: nothing is barred, and nothing is promised. */
  authority: Authority | undefined;
  hint: string;
  field?: string;
}

/** One to five, those out of the issuer's reach barred; one already chosen and out of reach says so. */
export function StarPicker({ value, authority, onChange, ...rest }: PickerProps) {
  const over = value !== undefined && authority ? overAuthority(value, authority) : undefined;
  const barred = new Set(STARS.filter((star) => authority && star > authority.max && star !== value).map(String));
  return (
    <Choice
      {...rest}
      options={OPTIONS}
      value={value === undefined ? undefined : String(value)}
      onChange={(star) => onChange(Number(star))}
      barred={barred}
      problems={over ? [told(over)] : []}
    />
  );
}

type Levels = { star?: number; awardedBy?: Level }[];

/**
 * In a scheme every star may be described. What is held against the founding document is the level named beside it; the star of
 * a scheme is there once, so it finds its own row.
 */
function ownLevel(levels: Levels | undefined, star: number | undefined): Level | undefined {
  return levels?.find((level) => level.star === star)?.awardedBy;
}

function SchemeStar({ value, onChange, label, decap }: ViewProps<number>) {
  const awardedBy = ownLevel(useFieldOf<Levels>(decap.getEntry, 'levels'), value);
  const over = value !== undefined && awardedBy ? overAuthority(value, authorityOf(awardedBy)) : undefined;
  return (
    <Choice
      label={label}
      options={OPTIONS}
      value={value === undefined ? undefined : String(value)}
      onChange={(star) => onChange(Number(star))}
      problems={over ? [told(over)] : []}
      hint="县级最高三星，市级最高四星，省级和总会五星；下面的“评定单位级别”要与星级相称"
    />
  );
}

function IssuerStar({ value, onChange, label, decap }: ViewProps<number>) {
  const issuer = useFieldOf<string>(decap.getEntry, 'issuer');
  const scheme = useFieldOf<string>(decap.getEntry, 'scheme');
  const { authority, hint } = useIssuerAuthority(issuer, scheme);
  return <StarPicker value={value} onChange={onChange} label={label} authority={authority} hint={hint} />;
}

function Star(props: ViewProps<number>) {
  const levels = useFieldOf<Scheme['levels']>(props.decap.getEntry, 'levels');
  return levels ? <SchemeStar {...props} /> : <IssuerStar {...props} />;
}

/** 星级: the widget `star`. Its value is a whole number. */
export const StarControl = control(Star);
