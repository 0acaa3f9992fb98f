import { Component, createElement, type ChangeEvent, type ReactNode } from 'react';

/** The parts of Immutable.js that a widget of Decap meets. */
interface Immutable {
  getIn: (path: readonly string[]) => unknown;
  toJS?: () => unknown;
}

export interface TextPhotoProps {
  value?: string;
  forID: string;
  classNameWrapper: string;
  onChange: (file: string) => void;
  setActiveStyle: () => void;
  setInactiveStyle: () => void;
  /** The entry as it is in the form right now; Decap's `entry` may be an old one. */
  getEntry: () => Immutable;
}

interface Registered {
  file: string;
  caption?: string;
}

/** 已登记的照片: those of the form that have a file. */
export function registeredPhotos(entry: Immutable): Registered[] {
  const photos = entry.getIn(['data', 'photos']) as { toJS?: () => unknown } | unknown[] | undefined;
  const list = (photos && 'toJS' in photos ? photos.toJS!() : photos) as Partial<Registered>[] | undefined;
  return (list ?? []).flatMap(({ file, caption }) => (file ? [{ file, ...(caption && { caption }) }] : []));
}

const optionLabel = ({ file, caption }: Registered): string => (caption ? `${caption}（${file}）` : file);

/** Chooses among the photographs that the entry has registered. One that is in the text but not registered stays to be seen. */
export class TextPhotoControl extends Component<TextPhotoProps> {
  /** The list of photographs changes without this value changing. */
  override shouldComponentUpdate(): boolean {
    return true;
  }

  override render(): ReactNode {
    const { value = '', forID, classNameWrapper, onChange, setActiveStyle, setInactiveStyle, getEntry } = this.props;
    const photos = registeredPhotos(getEntry());
    const known = photos.some(({ file }) => file === value);
    const options = photos.map((photo) => createElement('option', { key: photo.file, value: photo.file }, optionLabel(photo)));
    const unknown = value && !known ? createElement('option', { key: value, value }, `${value}（没有登记）`) : null;
    const empty = createElement('option', { key: '', value: '' }, photos.length > 0 ? '请选择' : '请先在“照片”里登记');
    return createElement(
      'select',
      {
        id: forID,
        className: classNameWrapper,
        value,
        onChange: (event: ChangeEvent<HTMLSelectElement>) => onChange(event.target.value),
        onFocus: setActiveStyle,
        onBlur: setInactiveStyle,
      },
      [empty, unknown, ...options],
    );
  }
}
