import { useState } from 'react';
import { readCoordinate, type PastedCoordinate } from '#domain/home/paste-coordinate.ts';
import { told, type Told } from '../control/told.ts';
import { TextField } from '../parts/text-field.tsx';

interface Props {
  onRead(coordinate: PastedCoordinate): void;
}

/** What was read, and what the editor has to look at. */
function noteOf({ source, swapped }: PastedCoordinate): string {
  const order = swapped ? '原文先写纬度，已对调。' : '';
  if (!source) return `已读入。${order}原文没有写来自哪个地图，请选坐标系。`;
  return `已读入，来自${source.name}（${source.datum}）。${order}请打开下面的链接核对位置。`;
}

/** 从地图应用粘贴: numbers or a shared link. */
export function Paste({ onRead }: Props) {
  const [text, setText] = useState('');
  const [note, setNote] = useState('');
  const [problems, setProblems] = useState<Told[]>([]);
  const read = (written: string) => {
    setText(written);
    const found = written.trim() === '' ? undefined : readCoordinate(written);
    const isFound = found !== undefined && !('code' in found);
    setNote(isFound ? noteOf(found) : '');
    setProblems(found && 'code' in found ? [told({ ...found, field: '' })] : []);
    if (isFound) onRead(found);
  };
  return (
    <>
      <TextField
        label="粘贴坐标或地图链接"
        hint="在高德、百度、腾讯、Google 地图里点“分享”，复制后粘贴到这里；也可以粘贴 116.397,39.908"
        value={text}
        onChange={read}
        problems={problems}
      />
      <p className="desk-note" role="status">
        {note}
      </p>
    </>
  );
}
