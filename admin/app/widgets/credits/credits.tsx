import { fieldsOf } from '#domain/form/fields.ts';
import { Credits } from '#domain/story/credits.ts';
import { control, type ViewProps } from '../control/control.tsx';
import { Chips } from '../parts/chips.tsx';

type DraftCredits = Partial<Record<string, string[]>>;

const FIELDS = fieldsOf(Credits);

function CreditsView({ value = {}, onChange }: ViewProps<DraftCredits>) {
  return (
    <>
      <p className="desk-hint">每输入一个姓名按“、”或回车；可以一次粘贴“陆知遥、段长风”。</p>
      {FIELDS.map(({ name, label, hint }) => (
        <Chips
          key={name}
          label={label}
          hint={hint}
          field={name}
          value={value[name] ?? []}
          onChange={(names) => onChange({ ...value, [name]: names })}
        />
      ))}
    </>
  );
}

/** 署名: the widget `credits`. */
export const CreditsControl = control(CreditsView, { keepsEmpty: true });
