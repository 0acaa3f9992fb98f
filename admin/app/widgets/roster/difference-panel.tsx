import type { Difference, ShownChange } from './check/difference.ts';
import { COLUMNS, worded } from './columns.ts';
import { shownRow } from './grid/grid-row.tsx';

interface DifferencePanelProps {
  difference: Difference;
  /** 已公布的名单 */
  than: string;
  onGo(row: number): void;
}

const KINDS = { added: '新增', changed: '改动', removed: '去掉' } as const;

const columnOf = (name: string) => COLUMNS.find((column) => column.name === name)!;

function Change({ change, onGo }: { change: ShownChange; onGo(row: number): void }) {
  const { row, name, number, unit, columns } = change;
  const who = [number, name || '（没有姓名）', unit].filter(Boolean).join('　');
  return (
    <li>
      {row === undefined ? (
        who
      ) : (
        <button type="button" className="roster-link" onClick={() => onGo(row)}>
          第 {shownRow(row)} 行　{who}
        </button>
      )}
      {columns.map(({ column, before, after }) => {
        const its = columnOf(column);
        return (
          <span key={column} className="roster-change">
            {its.label} <del>{worded(its, before) || '（空）'}</del> → <ins>{worded(its, after) || '（空）'}</ins>
          </span>
        );
      })}
    </li>
  );
}

function Changes({ kind, count, difference, onGo }: { kind: keyof typeof KINDS; count: number } & Omit<DifferencePanelProps, 'than'>) {
  if (count === 0) return null;
  const shown = difference.shown.filter((change) => change.kind === kind);
  return (
    <>
      <h4>
        {KINDS[kind]} {count.toLocaleString('zh-CN')} 条
      </h4>
      <ul className="roster-lines">
        {shown.map((change, i) => (
          <Change key={i} change={change} onGo={onGo} />
        ))}
        {count > shown.length && <li>…… 另有 {(count - shown.length).toLocaleString('zh-CN')} 条</li>}
      </ul>
    </>
  );
}

/** What would be different for readers: counts at once, the rows on demand. */
export function DifferencePanel({ difference, than, onGo }: DifferencePanelProps) {
  const { added, changed, removed } = difference;
  if (added + changed + removed === 0) return <p className="roster-soft">与{than}完全相同。</p>;
  return (
    <details className="roster-difference">
      <summary>
        与{than}相比：新增 {added.toLocaleString('zh-CN')} 条，改动 {changed.toLocaleString('zh-CN')} 条，去掉{' '}
        {removed.toLocaleString('zh-CN')} 条
      </summary>
      <Changes kind="added" count={added} difference={difference} onGo={onGo} />
      <Changes kind="changed" count={changed} difference={difference} onGo={onGo} />
      <Changes kind="removed" count={removed} difference={difference} onGo={onGo} />
    </details>
  );
}
