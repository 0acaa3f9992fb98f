import { useRef, useState } from 'react';
import { control, type ViewProps } from '../control/control.tsx';
import type { Told } from '../control/told.ts';
import { Problems } from '../parts/problems.tsx';
import { DropZone } from './drop-zone.tsx';
import { PhotoCard } from './photo-card.tsx';
import { takeIn } from './take-in.ts';
import { moved, type DraftPhoto } from './value.ts';

/** Where a removed photograph stood: its texts took time to write, so it can come back. */
interface Removed {
  photo: DraftPhoto;
  at: number;
}

/** Anything but a list is what an older form left: no photographs. */
const asList = (value: unknown): DraftPhoto[] => (Array.isArray(value) ? (value as DraftPhoto[]) : []);

/** Takes pictures in and lists them after whatever the list has become meanwhile. */
function useTakingIn({ value, onChange, decap }: ViewProps<DraftPhoto[]>) {
  const latest = useRef(asList(value));
  latest.current = asList(value);
  const [isBusy, setIsBusy] = useState(false);
  const [problems, setProblems] = useState<Told[]>([]);
  const add = async (files: readonly File[]) => {
    setIsBusy(true);
    const listed = latest.current.map(({ file }) => file);
    const taken = await takeIn(files, listed, decap);
    setProblems(taken.problems);
    setIsBusy(false);
    if (taken.files.length > 0) onChange([...latest.current, ...taken.files.map((file) => ({ file, rights: 'own' as const }))]);
  };
  return { add, isBusy, problems };
}

function Photos(props: ViewProps<DraftPhoto[]>) {
  const { value, onChange, decap } = props;
  const photos = asList(value);
  const { add, isBusy, problems } = useTakingIn(props);
  const [removed, setRemoved] = useState<Removed>();
  const remove = (at: number) => {
    setRemoved({ photo: photos[at]!, at });
    onChange(photos.filter((_, i) => i !== at));
  };
  const bringBack = ({ photo, at }: Removed) => {
    setRemoved(undefined);
    onChange(photos.toSpliced(at, 0, photo));
  };
  return (
    <>
      {photos.map((photo, i) => (
        <PhotoCard
          key={photo.file}
          number={i + 1}
          count={photos.length}
          photo={photo}
          onChange={(next) => onChange(photos.with(i, next))}
          onMove={(to) => onChange(moved(photos, i, to))}
          onRemove={() => remove(i)}
          decap={decap}
        />
      ))}
      <p className="desk-notice" role="status">
        {removed && `已移去 ${removed.photo.file}。`}
        {removed && (
          <button type="button" className="desk-button" onClick={() => bringBack(removed)}>
            撤销
          </button>
        )}
      </p>
      <DropZone
        label={photos.length === 0 ? '添加照片（第一张是封面）' : '继续添加照片'}
        isBusy={isBusy}
        onFiles={(files) => void add(files)}
      />
      <Problems problems={problems} />
    </>
  );
}

/** 照片: the widget `photos`, for the whole list: the first is the cover, and their order is that of the page. */
export const PhotosControl = control(Photos, { rendersAlways: true });
