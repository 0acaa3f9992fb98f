import { divisionLabel } from '#domain/division/division.ts';
import { control, type ViewProps } from '../control/control.tsx';
import { told } from '../control/told.ts';
import { Combobox } from '../parts/combobox.tsx';
import { Problems } from '../parts/problems.tsx';
import { useDivisions } from './finder.ts';
import { Steps } from './steps.tsx';

/** A code that content has and the table does not: since abolished, or mistyped by hand. */
const unknown = (code: string) => told({ code: 'organization/unknown-division', values: { code } });

function Division({ value, onChange }: ViewProps<string>) {
  const { optionsFor, load } = useDivisions();
  const label = value ? divisionLabel(value) : '';
  return (
    <>
      <div className="desk-chosen">
        <p aria-live="polite">{label ? <strong>{label}</strong> : <span className="desk-hint">还没有选</span>}</p>
        {value && <span className="desk-hint">代码 {value}</span>}
        {value && (
          <button type="button" className="desk-button" onClick={() => onChange(undefined)}>
            清除
          </button>
        )}
      </div>
      <Problems problems={value && !label ? [unknown(value)] : []} />
      <Combobox
        label="查找"
        placeholder="名称、拼音、首字母或代码，例如 萧山、xsq、330109"
        optionsFor={optionsFor}
        onChoose={onChange}
        onEnter={load}
      />
      <Steps value={label ? value : undefined} onChange={onChange} />
    </>
  );
}

/** 行政区划: the widget `division`. Its value is the six digits. */
export const DivisionControl = control(Division);
