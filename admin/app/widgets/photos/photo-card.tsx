import { Photo, PHOTO_RIGHTS } from '#domain/photo/photo.ts';
import type { ControlProps } from '../control/props.ts';
import { exactly, problemsOf } from '../control/told.ts';
import { Choice } from '../parts/choice.tsx';
import { TextField } from '../parts/text-field.tsx';
import { Picture } from './picture.tsx';
import { missingIn, PHOTO_FIELDS, type DraftPhoto } from './value.ts';

interface Props {
  number: number;
  count: number;
  photo: DraftPhoto;
  onChange(photo: DraftPhoto): void;
  /** To a place counted from 0. */
  onMove(to: number): void;
  onRemove(): void;
  decap: ControlProps;
}

const TEXTS = ['alt', 'caption', 'credit'] as const;

function Texts({ number, photo, onChange }: Pick<Props, 'number' | 'photo' | 'onChange'>) {
  const problems = problemsOf(Photo, photo);
  const { rights } = PHOTO_FIELDS;
  return (
    <div className="desk-texts">
      {TEXTS.map((name) => (
        <TextField
          key={name}
          multiline={name !== 'credit'}
          label={PHOTO_FIELDS[name]!.label}
          hint={PHOTO_FIELDS[name]!.hint}
          field={`${number}.${name}`}
          value={photo[name]}
          onChange={(text) => onChange({ ...photo, [name]: text })}
          problems={exactly(problems, name)}
        />
      ))}
      <Choice
        label={rights!.label}
        hint={rights!.hint}
        field={`${number}.rights`}
        options={PHOTO_RIGHTS}
        value={photo.rights ?? 'own'}
        onChange={(next) => onChange({ ...photo, rights: next })}
      />
    </div>
  );
}

function Order({ number, count, onMove, onRemove }: Pick<Props, 'number' | 'count' | 'onMove' | 'onRemove'>) {
  const at = number - 1;
  return (
    <div className="desk-actions">
      {at > 1 && (
        <button type="button" className="desk-button" onClick={() => onMove(0)} aria-label={`把照片 ${number} 设为封面`}>
          设为封面
        </button>
      )}
      <button type="button" className="desk-button" disabled={at === 0} onClick={() => onMove(at - 1)} aria-label={`照片 ${number} 上移`}>
        上移
      </button>
      <button
        type="button"
        className="desk-button"
        disabled={number === count}
        onClick={() => onMove(at + 1)}
        aria-label={`照片 ${number} 下移`}
      >
        下移
      </button>
      <button type="button" className="desk-button" onClick={onRemove} aria-label={`移去照片 ${number}`}>
        移去
      </button>
    </div>
  );
}

/** One photograph with all that a newsroom asks about it. */
export function PhotoCard({ number, count, photo, onChange, onMove, onRemove, decap }: Props) {
  const missing = missingIn(photo);
  return (
    <div className="desk-card" role="group" aria-label={`照片 ${number}`}>
      <div className="desk-chosen">
        <p>
          <strong>{number === 1 ? '封面' : `照片 ${number}`}</strong> <span className="desk-hint">{photo.file}</span>
        </p>
        <Order number={number} count={count} onMove={onMove} onRemove={onRemove} />
      </div>
      <div className="desk-photo">
        <Picture photo={photo} onChange={onChange} decap={decap} />
        <Texts number={number} photo={photo} onChange={onChange} />
      </div>
      <p className="desk-note" role="status">
        {missing.length > 0 ? `发布前还要填：${missing.join('、')}` : ''}
      </p>
    </div>
  );
}
