import { told } from '../control/told.ts';
import { Problems } from '../parts/problems.tsx';
import { detailOf, type Directory } from './directory.ts';

interface Props {
  id: string;
  label: string;
  /** Undefined while the list is not here: the id is all that is known. */
  directory: Directory | undefined;
  onRemove(): void;
}

const missing = (target: string, label: string) => told({ code: 'reference/missing', values: { label, target, collection: '组织' } });

/** One chosen organisation: its name, level and parent; its bare id where it is unknown. */
export function Chosen({ id, label, directory, onRemove }: Props) {
  const found = directory?.byId.get(id);
  return (
    <div className="desk-chosen">
      <p>
        <strong>{found?.name ?? id}</strong> {found && <span className="desk-hint">{detailOf(found, directory!.byId)}</span>}
      </p>
      <button type="button" className="desk-button" aria-label={`移去 ${found?.name ?? id}`} onClick={onRemove}>
        移去
      </button>
      <Problems problems={directory && !found ? [missing(id, label)] : []} />
    </div>
  );
}
