import { Consent, CONSENT_BASES, CONSENT_GIVERS, needsFamily } from '#domain/consent/consent.ts';
import { control, type ViewProps } from '../control/control.tsx';
import { useFieldOf } from '../control/live-entry.ts';
import { exactly, problemsOf, told, type Told } from '../control/told.ts';
import { Choice } from '../parts/choice.tsx';
import { DayField } from '../parts/day-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { Printed } from './printed.tsx';

export type DraftConsent = Partial<Consent>;

interface Subject {
  name?: string;
  deceased?: boolean;
}

interface PartProps {
  value: DraftConsent;
  set(part: DraftConsent): void;
  problems: readonly Told[];
}

const DAY_LABELS: Record<Consent['basis'], string> = { consent: '同意日期', 'statutory-notice': '公示日期', other: '依据日期' };

/** A value without what its new basis does not ask for: a giver of no consent would be published as a contradiction. */
export function withBasis({ givenBy, ...rest }: DraftConsent, basis: Consent['basis']): DraftConsent {
  return { ...rest, basis, ...(basis === 'consent' && givenBy && { givenBy }) };
}

/** The dead, by name: whoever reads the warning must know of whom it speaks. */
function familyHint(subjects: readonly Subject[]): string {
  const dead = subjects.filter(({ deceased }) => deceased).map(({ name }) => name ?? '');
  return dead.length > 0 ? `人物里有逝者（${dead.join('、')}）：须由近亲属同意` : '未满 18 岁由监护人同意；逝者由近亲属同意';
}

function Giver({ value, set, problems }: PartProps & { value: DraftConsent }) {
  return (
    <Choice
      label="由谁作出"
      field="givenBy"
      options={CONSENT_GIVERS}
      value={value.givenBy}
      onChange={(givenBy) => set({ givenBy })}
      problems={problems}
    />
  );
}

/** What only the newsroom sees: proof that the basis exists, and who can find it. */
function Kept({ value, set, problems }: PartProps) {
  return (
    <div className="desk-row">
      <TextField
        label="登记人"
        field="registrar"
        isPrivate
        hint="看过原件的工作人员，有人来问时由他答复"
        value={value.registrar}
        onChange={(registrar) => set({ registrar })}
        problems={exactly(problems, 'registrar')}
      />
      <TextField
        label="原件存放处"
        field="kept"
        isPrivate
        hint="撤回同意或有争议时要拿得出来，例如：办公室档案柜 2026-03"
        value={value.kept}
        onChange={(kept) => set({ kept })}
        problems={exactly(problems, 'kept')}
      />
    </div>
  );
}

function Basis({ value, set, problems, subjects }: PartProps & { subjects: readonly Subject[] }) {
  const { basis } = value;
  if (!basis) return null;
  const family = needsFamily(subjects, value) ? [told({ code: 'consent/family-needed' })] : [];
  return (
    <>
      {basis === 'consent' && <Giver value={value} set={set} problems={[...exactly(problems, 'givenBy'), ...family]} />}
      {basis === 'consent' && <p className="desk-hint">{familyHint(subjects)}</p>}
      {(basis === 'other' || value.explanation) && (
        <TextField
          label="依据说明"
          field="explanation"
          hint="写清法律条文或批准文件，例如 依某某条例第几条公布"
          value={value.explanation}
          onChange={(explanation) => set({ explanation })}
          problems={exactly(problems, 'explanation')}
        />
      )}
      <DayField
        label={DAY_LABELS[basis]}
        field="on"
        today
        hint="会公开；不能晚于发布日期"
        value={value.on}
        onChange={(on) => set({ on })}
        problems={exactly(problems, 'on')}
      />
      <Kept value={value} set={set} problems={problems} />
      <Printed value={value} />
    </>
  );
}

function ConsentView({ value = {}, onChange, decap }: ViewProps<DraftConsent>) {
  const subjects = useFieldOf<Subject[]>(decap.getEntry, 'subjects') ?? [];
  const problems = problemsOf(Consent, value);
  const set = (part: DraftConsent) => onChange({ ...value, ...part });
  return (
    <>
      <Choice
        label="为什么可以公开姓名"
        field="basis"
        options={CONSENT_BASES}
        value={value.basis}
        onChange={(basis) => onChange(withBasis(value, basis))}
        hint="公开一个人的姓名和事迹要有依据（《志愿服务条例》第二十条）；系统不替任何人默认同意"
        problems={exactly(problems, 'basis')}
      />
      <Basis value={value} set={set} problems={problems} subjects={subjects} />
    </>
  );
}

/** 公开依据: the widget `consent`. It asks only what the chosen basis needs. */
export const ConsentControl = control(ConsentView);
