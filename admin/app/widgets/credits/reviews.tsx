import { fieldsOf } from '#domain/form/fields.ts';
import { creditLine } from '#domain/story/credit-line.ts';
import type { Credits } from '#domain/story/credits.ts';
import { Reviews, reviewedTwice } from '#domain/story/reviews.ts';
import { control, type ViewProps } from '../control/control.tsx';
import { useFieldOf } from '../control/live-entry.ts';
import { exactly, problemsOf, told, type Told } from '../control/told.ts';
import { DayField } from '../parts/day-field.tsx';
import { Problems } from '../parts/problems.tsx';
import { TextField } from '../parts/text-field.tsx';

interface Signature {
  by?: string;
  on?: string;
}
type DraftReviews = Partial<Record<string, Signature>>;

const STEPS = fieldsOf(Reviews);

interface StepProps {
  name: string;
  label: string;
  value: Signature;
  onChange(signature: Signature): void;
  problems: readonly Told[];
}

function Step({ name, label, value, onChange, problems }: StepProps) {
  const set = (part: Signature) => onChange({ ...value, ...part });
  const of = (part: keyof Signature) => ({ field: `${name}.${part}`, problems: exactly(problems, `${name}.${part}`) });
  return (
    <div className="desk-row" role="group" aria-label={label}>
      <TextField label={`${label}姓名`} value={value.by} onChange={(by) => set({ by })} {...of('by')} />
      <DayField label={`${label}日期`} today value={value.on} onChange={(on) => set({ on })} {...of('on')} />
    </div>
  );
}

/** The credit line as it will be printed, from both fields of the form. */
function CreditLine({ credits, reviews }: { credits: Partial<Credits>; reviews: DraftReviews }) {
  const line = creditLine(credits, reviews);
  return (
    <div className="desk-summary" role="status">
      <b>印在文末的署名：</b>
      {line.length === 0 ? (
        '还没有填写。'
      ) : (
        <ul className="desk-credit-line">
          {line.map(({ label, value }) => (
            <li key={label}>
              {label} {value}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function ReviewsView({ value = {}, onChange, decap }: ViewProps<DraftReviews>) {
  const credits = useFieldOf<Partial<Credits>>(decap.getEntry, 'credits') ?? {};
  const problems = problemsOf(Reviews, value).filter(({ field }) => field !== '');
  const twice = reviewedTwice(value) ? [told({ code: 'story/same-reviewer' })] : [];
  return (
    <>
      {STEPS.map(({ name, label }) => (
        <Step
          key={name}
          name={name}
          label={label}
          value={value[name] ?? {}}
          onChange={(signature) => onChange({ ...value, [name]: signature })}
          problems={problems}
        />
      ))}
      <Problems problems={twice} />
      <CreditLine credits={credits} reviews={value} />
    </>
  );
}

/** 三审: the widget `reviews`. */
export const ReviewsControl = control(ReviewsView);
