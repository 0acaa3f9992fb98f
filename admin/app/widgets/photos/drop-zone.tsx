import { useId, useState, type ClipboardEvent, type DragEvent } from 'react';
import { MEGABYTE_LIMIT, PICTURE_FORMATS } from '#domain/photo/picture.ts';

interface Props {
  label: string;
  isBusy: boolean;
  onFiles(files: File[]): void;
}

/** SVG and HEIC may be chosen, so that our own words can say why they are refused. */
const ACCEPT = [...Object.keys(PICTURE_FORMATS).map((format) => `image/${format}`), '.heic', '.svg'].join(',');

const filesOf = (data: DataTransfer): File[] => Array.from(data.files);

/** Pictures that are dropped on a box or pasted into it, and whether one is held over it. */
function useDropping(take: (files: File[]) => void) {
  const [isOver, setIsOver] = useState(false);
  const box = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setIsOver(true);
    },
    onDragLeave: () => setIsOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setIsOver(false);
      take(filesOf(event.dataTransfer));
    },
    onPaste: (event: ClipboardEvent) => {
      const files = filesOf(event.clipboardData);
      if (files.length === 0) return;
      event.preventDefault();
      take(files);
    },
  };
  return { isOver, box };
}

/** Choose, drop or paste pictures. The whole box is the target of the mouse, the button that of the keys. */
export function DropZone({ label, isBusy, onFiles }: Props) {
  const id = useId();
  const take = (files: File[]) => {
    if (files.length > 0) onFiles(files);
  };
  const { isOver, box } = useDropping(take);
  return (
    <div className="desk-drop" data-over={isOver || undefined} {...box}>
      <input
        id={id}
        className="desk-unseen"
        type="file"
        multiple
        accept={ACCEPT}
        disabled={isBusy}
        onChange={({ target }) => {
          take(Array.from(target.files ?? []));
          // The same file may be chosen again after it was removed.
          target.value = '';
        }}
      />
      <label htmlFor={id} className="desk-button">
        {label}
      </label>
      <p className="desk-hint">
        从电脑里选择，或把照片拖到这里；也可以复制照片后在这里粘贴。JPEG、PNG、WebP、AVIF，最大 {MEGABYTE_LIMIT} MB。
      </p>
      <p className="desk-hint" role="status">
        {isBusy ? '正在检查照片……' : ''}
      </p>
    </div>
  );
}
