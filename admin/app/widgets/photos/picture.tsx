import { useEffect, useState } from 'react';
import { told } from '../control/told.ts';
import type { ControlProps } from '../control/props.ts';
import { Problems } from '../parts/problems.tsx';
import { FocusPicker } from './focus.tsx';
import type { DraftPhoto } from './value.ts';

interface Props {
  photo: DraftPhoto;
  onChange(photo: DraftPhoto): void;
  decap: ControlProps;
}

/** What Decap answers while it is still fetching. */
const LOADING = 'empty.svg';

/** The address of a picture, new or saved. Asking may start a request, so it is asked after drawing, each time. */
function useAddress(file: string, { getAsset, field }: ControlProps): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const asset = getAsset(file, field);
    setAddress(asset.path === LOADING ? undefined : String(asset));
  });
  return address;
}

/** The picture with its focus, or why there is none to be seen. */
export function Picture({ photo, onChange, decap }: Props) {
  const address = useAddress(photo.file, decap);
  const [broken, setBroken] = useState<string>();
  if (!address) return <p className="desk-hint">正在读取照片……</p>;
  if (broken === address) return <Problems problems={[told({ code: 'photo/missing-file', values: { photo: photo.file } })]} />;
  return (
    <div onErrorCapture={() => setBroken(address)}>
      <FocusPicker url={address} value={photo.focus} onChange={(focus) => onChange({ ...photo, focus })} />
    </div>
  );
}
