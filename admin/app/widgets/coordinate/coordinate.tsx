import { Coordinate, DATUMS } from '#domain/home/home.ts';
import { mapLinks } from '#domain/home/maps.ts';
import { control, type ViewProps } from '../control/control.tsx';
import { useFieldOf } from '../control/live-entry.ts';
import { exactly, problemsOf } from '../control/told.ts';
import type { ControlProps } from '../control/props.ts';
import { Choice } from '../parts/choice.tsx';
import { Problems } from '../parts/problems.tsx';
import { DegreeField } from './degree-field.tsx';
import { Paste } from './paste.tsx';

type DraftCoordinate = Partial<Coordinate>;

const MAPS = { gaode: '高德地图', baidu: '百度地图', tencent: '腾讯地图' } as const;

/** The same links that readers get: whoever checks here sees what they will see. */
function CheckOnMap({ value, getEntry }: { value: DraftCoordinate; getEntry: ControlProps['getEntry'] }) {
  const name = useFieldOf<string>(getEntry, 'name') ?? '待核对的位置';
  const address = useFieldOf<string>(getEntry, 'address') ?? '';
  const { data } = Coordinate.safeParse(value);
  if (!data) return <p className="desk-hint">经度、纬度和坐标系都填好以后，这里有打开地图核对的链接。</p>;
  const links = mapLinks(data, name, address);
  return (
    <p className="desk-links">
      在地图上核对：
      {(Object.keys(MAPS) as (keyof typeof MAPS)[]).map((map) => (
        <a key={map} href={links[map]} target="_blank" rel="noopener noreferrer">
          {MAPS[map]}
        </a>
      ))}
    </p>
  );
}

function CoordinateView({ value = {}, onChange, decap }: ViewProps<DraftCoordinate>) {
  const { longitude, latitude, datum } = value;
  // Whether it lies in China can be told before the datum is chosen.
  const problems = problemsOf(Coordinate, { datum: 'WGS-84', ...value });
  const isBegun = longitude !== undefined || latitude !== undefined || datum !== undefined;
  const set = (part: DraftCoordinate) => onChange({ ...value, ...part });
  return (
    <>
      <Paste
        onRead={(found) =>
          set({ longitude: found.longitude, latitude: found.latitude, ...(found.source && { datum: found.source.datum }) })
        }
      />
      <div className="desk-row">
        <DegreeField
          label="经度"
          field="longitude"
          hint="73 到 136，例如 116.397"
          value={longitude}
          onChange={(degree) => set({ longitude: degree })}
          problems={exactly(problems, 'longitude')}
        />
        <DegreeField
          label="纬度"
          field="latitude"
          hint="3 到 54，例如 39.908"
          value={latitude}
          onChange={(degree) => set({ latitude: degree })}
          problems={exactly(problems, 'latitude')}
        />
      </div>
      <Choice
        label="坐标系"
        field="datum"
        options={DATUMS}
        value={datum}
        onChange={(next) => set({ datum: next })}
        hint="从哪个地图应用抄来就选哪个；选错会偏几百米"
      />
      <Problems problems={exactly(problems, '')} />
      <CheckOnMap value={value} getEntry={decap.getEntry} />
      {isBegun && (
        <button type="button" className="desk-button" onClick={() => onChange(undefined)}>
          清除坐标
        </button>
      )}
    </>
  );
}

/** 坐标: the widget `coordinate`. */
export const CoordinateControl = control(CoordinateView);
