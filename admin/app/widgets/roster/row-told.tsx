import type { PlacedMark } from './check/use-check.ts';
import { labelOf } from './columns.ts';
import { shownRow } from './grid/grid-row.tsx';

/** What is wrong with the row that the keyboard is on: the sentence and the fix, below the table. */
export function RowTold({ row, marks }: { row: number; marks: readonly PlacedMark[] | undefined }) {
  if (!marks) return <p className="roster-soft">第 {shownRow(row)} 行没有问题。行号与导出的表格一致，表头是第 1 行。</p>;
  return (
    <ul className="roster-told" aria-label={`第 ${shownRow(row)} 行的问题`}>
      {marks.map(({ column, sentence, fix, isError }, i) => (
        <li key={i} data-severity={isError ? 'error' : 'warning'}>
          <strong>
            第 {shownRow(row)} 行{column && `“${labelOf(column)}”`}
          </strong>{' '}
          {sentence}。{fix}
        </li>
      ))}
    </ul>
  );
}
