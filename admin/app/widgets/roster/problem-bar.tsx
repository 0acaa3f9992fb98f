import { useState } from 'react';
import type { Check, PlacedMark } from './check/use-check.ts';
import { labelOf } from './columns.ts';
import { shownRow } from './grid/grid-row.tsx';

interface ProblemBarProps {
  check: Check;
  onGo(mark: PlacedMark): void;
}

const placeOf = ({ row, column }: PlacedMark): string =>
  row < 0 ? '整份名单' : `第 ${shownRow(row)} 行${column ? `“${labelOf(column)}”` : ''}`;

function sumOf({ errors, warnings, isRunning, hasFailed }: Check): string {
  if (hasFailed) return '浏览器没能运行检查；保存时服务器还会检查。';
  if (errors + warnings === 0) return isRunning ? '正在检查……' : '没有发现问题。';
  const told = [errors > 0 && `错误 ${errors.toLocaleString('zh-CN')} 处`, warnings > 0 && `提醒 ${warnings.toLocaleString('zh-CN')} 处`];
  return `${told.filter(Boolean).join('，')}${isRunning ? '（正在检查……）' : '。'}`;
}

/** How many problems there are, and a way from one to the next. */
export function ProblemBar({ check, onGo }: ProblemBarProps) {
  const { marks } = check;
  const [at, setAt] = useState(-1);
  const here = at >= 0 ? marks[Math.min(at, marks.length - 1)] : undefined;
  const go = (step: number): void => {
    const next = at < 0 ? (step > 0 ? 0 : marks.length - 1) : (at + step + marks.length) % marks.length;
    setAt(next);
    onGo(marks[next]!);
  };
  return (
    <div className="roster-problems" data-severity={check.errors > 0 ? 'error' : check.warnings > 0 ? 'warning' : undefined}>
      <p data-checked={!check.isRunning || undefined}>{sumOf(check)}</p>
      {marks.length > 0 && (
        <p className="roster-actions">
          <button type="button" className="roster-button" onClick={() => go(-1)}>
            上一处问题
          </button>
          <button type="button" className="roster-button" onClick={() => go(1)}>
            下一处问题
          </button>
        </p>
      )}
      {here && (
        <p className="roster-here">
          <strong>{placeOf(here)}</strong>：{here.sentence}。{here.fix}
        </p>
      )}
    </div>
  );
}
