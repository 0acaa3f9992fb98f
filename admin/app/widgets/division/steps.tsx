import { useId } from 'react';
import { divisionPath, divisionsBelow } from '#domain/division/division.ts';

interface Props {
  value: string | undefined;
  onChange(code: string | undefined): void;
}

interface StepProps {
  label: string;
  above: string | undefined;
  value: string | undefined;
  onChange(code: string | undefined): void;
}

const NOT_CHOSEN = '';

function Step({ label, above, value, onChange }: StepProps) {
  const id = useId();
  const options = above === undefined ? [] : divisionsBelow(above);
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? NOT_CHOSEN}
        disabled={options.length === 0}
        onChange={({ target }) => onChange(target.value || undefined)}
      >
        <option value={NOT_CHOSEN}>{options.length === 0 && above ? '没有下一级' : '不选'}</option>
        {options.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** 省、市、县 one after another; to choose nothing on a step means the place above it. */
export function Steps({ value, onChange }: Props) {
  const [province, city, county] = value ? divisionPath(value).map(({ code }) => code) : [];
  return (
    <div className="desk-row">
      <Step label="省级" above="" value={province} onChange={onChange} />
      <Step label="市级" above={province} value={city} onChange={(code) => onChange(code ?? province)} />
      <Step label="县级" above={city} value={county} onChange={(code) => onChange(code ?? city)} />
    </div>
  );
}
