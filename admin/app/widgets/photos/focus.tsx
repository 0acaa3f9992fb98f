import type { KeyboardEvent, MouseEvent } from 'react';
import type { Photo } from '#domain/photo/photo.ts';
import { focusKeywords } from '#media/focus.ts';
import { CENTRE, focusAfter, focusAt } from './value.ts';

interface Props {
  url: string;
  value: Photo['focus'];
  onChange(focus: Photo['focus']): void;
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** The shapes in which the site cuts pictures: lists, and what is shared in chats. */
const CROPS = [
  ['wide', '列表里'],
  ['square', '转发卡片'],
] as const;

function Crops({ url, value }: Pick<Props, 'url' | 'value'>) {
  const { x, y } = focusKeywords(value);
  return (
    <div className="desk-crops">
      {CROPS.map(([shape, where]) => (
        <figure key={shape}>
          <img src={url} alt="" data-shape={shape} data-focus-x={x} data-focus-y={y} />
          <figcaption>{where}</figcaption>
        </figure>
      ))}
    </div>
  );
}

/** 焦点: a click on the picture or the arrow keys say what a crop must keep. */
export function FocusPicker({ url, value, onChange }: Props) {
  const { x, y } = value ?? CENTRE;
  const onClick = ({ currentTarget, clientX, clientY, detail }: MouseEvent) => {
    // A click made by Enter has no place.
    if (detail === 0) return;
    const box = currentTarget.getBoundingClientRect();
    onChange(focusAt((clientX - box.left) / box.width, (clientY - box.top) / box.height));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = focusAfter({ x, y }, event.key);
    if (!next) return;
    event.preventDefault();
    onChange(next);
  };
  return (
    <div className="desk-focus">
      <button
        type="button"
        className="desk-picture"
        data-field="focus"
        aria-label={`焦点在横向 ${percent(x)}、纵向 ${percent(y)}。单击照片选点，或用方向键移动`}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        <img src={url} alt="" />
        <svg aria-hidden="true">
          <circle cx={percent(x)} cy={percent(y)} r="11" />
          <circle cx={percent(x)} cy={percent(y)} r="3" />
        </svg>
      </button>
      <Crops url={url} value={value} />
      <p className="desk-hint">在照片上单击最重要的地方（多半是脸），裁切时会保留；也可以用方向键移动。</p>
      {value && (
        <button type="button" className="desk-button" onClick={() => onChange(undefined)}>
          焦点居中
        </button>
      )}
      <p className="desk-unseen" role="status">
        {value ? `焦点：横向 ${percent(x)}，纵向 ${percent(y)}` : ''}
      </p>
    </div>
  );
}
