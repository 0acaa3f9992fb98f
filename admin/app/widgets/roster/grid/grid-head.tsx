import { memo } from 'react';
import type { RosterColumn } from '../columns.ts';

/** Row 1 of the file: what the columns are called. */
export const GridHead = memo(function GridHead({ columns }: { columns: readonly RosterColumn[] }) {
  return (
    <div role="rowgroup" className="roster-head">
      <div role="row" aria-rowindex={1} className="roster-row">
        <div role="columnheader" aria-colindex={1} className="roster-cell roster-number">
          行
        </div>
        {columns.map(({ name, label, hint }, place) => (
          <div key={name} role="columnheader" aria-colindex={place + 2} className="roster-cell" title={hint}>
            {label}
          </div>
        ))}
      </div>
    </div>
  );
});
