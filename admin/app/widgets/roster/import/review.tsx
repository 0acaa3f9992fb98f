import { useState } from 'react';
import { MappingForm } from './mapping-form.tsx';
import type { Plan } from './plan.ts';
import type { Reading, Some } from './reading.ts';
import type { Told } from './told.ts';
import type { Asked } from './use-import.ts';

export interface ReviewProps {
  asked: Asked;
  reading: Reading;
  /** How many rows the roster has now. */
  present: number;
  onAgain(asked: Asked): void;
  onTake(plan: Plan, what: string): void;
}

const count = (rows: number): string => rows.toLocaleString('zh-CN');

function TellList({ told }: { told: Told }) {
  return (
    <ul className="roster-told">
      {told.lines.map(({ sentence, fix, at, isError }, i) => (
        <li key={i} data-severity={isError ? 'error' : 'warning'}>
          <strong>{isError ? '错误' : '提醒'}</strong> {at} {sentence}。{fix}
        </li>
      ))}
      {told.errors + told.warnings > told.lines.length && (
        <li>还有 {count(told.errors + told.warnings - told.lines.length)} 处同类问题没有列出。</li>
      )}
    </ul>
  );
}

function SomeLines({ title, some, open }: { title: string; some: Some; open?: boolean }) {
  const all = some.lines.length + some.more;
  if (all === 0) return null;
  return (
    <details open={open}>
      <summary>
        {title} {count(all)} 处
      </summary>
      <ul className="roster-lines">
        {some.lines.map((line, i) => (
          <li key={i}>{line}</li>
        ))}
        {some.more > 0 && <li>…… 另有 {count(some.more)} 处</li>}
      </ul>
    </details>
  );
}

function Sheets({ asked, reading, onAgain }: Pick<ReviewProps, 'asked' | 'reading' | 'onAgain'>) {
  const { sheets } = reading;
  if (sheets.length === 0) return null;
  return (
    <>
      <ul className="roster-lines">
        {sheets.map(({ name, layout, rows }) => (
          <li key={name}>
            {name}：{layout}，{count(rows)} 条
          </li>
        ))}
      </ul>
      {sheets.length > 1 && (
        <label className="roster-choice">
          读哪张工作表
          <select
            value={asked.sheet ?? ''}
            onChange={({ target }) => onAgain({ source: asked.source, ...(target.value && { sheet: target.value }) })}
          >
            <option value="">全部</option>
            {sheets.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

interface WayProps {
  plan: Plan;
  title: string;
  verb: string;
  sum: string;
  onTake(plan: Plan, what: string): void;
}

/** One way of taking the list in: its counts first, then what stands against it, then the button. */
function Way({ plan, title, verb, sum, onTake }: WayProps) {
  const [isVouched, setIsVouched] = useState(false);
  const isStopped = plan.told.errors > 0 || (plan.vouch !== undefined && !isVouched);
  return (
    <section className="roster-way" aria-label={title}>
      <p>
        <strong>{title}</strong>：{sum}
      </p>
      <TellList told={plan.told} />
      {plan.vouch && (
        <label className="roster-choice">
          <input type="checkbox" checked={isVouched} onChange={({ target }) => setIsVouched(target.checked)} /> {plan.vouch}
        </label>
      )}
      <button
        type="button"
        className="roster-button"
        data-main
        disabled={isStopped}
        onClick={() => onTake(plan, `${title} ${count(plan.rows.length)} 条`)}
      >
        {verb}
      </button>
    </section>
  );
}

function Ways({ reading: { plans }, present, onTake }: ReviewProps) {
  if (!plans) return <p className="roster-stop">有错误，名单没有改动。请按上面的提示改好，再读一次。</p>;
  const { replace, append } = plans;
  if (present === 0)
    return (
      <Way
        plan={append}
        title="放入名单"
        verb={`放入名单（${count(append.rows.length)} 条）`}
        sum={`新增 ${count(append.added)} 条。`}
        onTake={onTake}
      />
    );
  const replaced = `现有 ${count(present)} 条换成 ${count(replace.rows.length)} 条：新增 ${count(replace.added)} 条，改动 ${count(replace.changed)} 条，去掉 ${count(replace.removed)} 条。编号和状态跟着人走。`;
  const appended = `现有 ${count(present)} 条都不动，末尾新增 ${count(append.added)} 条${append.known > 0 ? `；${count(append.known)} 条已在名单里，不重复加入` : ''}。`;
  return (
    <>
      <Way plan={replace} title="替换全部" verb={`替换全部（${count(replace.rows.length)} 条）`} sum={replaced} onTake={onTake} />
      <Way plan={append} title="追加" verb={`追加（${count(append.added)} 条）`} sum={appended} onTake={onTake} />
      <p className="roster-soft">两种做法都可以用“撤销”退回。</p>
    </>
  );
}

/** What was read, what was left out and why, and what it would make of the roster. Nothing has changed yet. */
export function Review(props: ReviewProps) {
  const { asked, reading, onAgain } = props;
  const [isMapping, setIsMapping] = useState(reading.rows === 0);
  if (reading.headless && isMapping && !asked.headings)
    return <MappingForm headless={reading.headless} onChosen={(headings) => onAgain({ source: asked.source, headings })} />;
  return (
    <>
      <p>
        读入：{reading.format}，共 {count(reading.rows)} 条。
      </p>
      <Sheets {...props} />
      {reading.headless && (
        <button
          type="button"
          className="roster-button"
          onClick={() => (asked.headings ? onAgain({ source: asked.source }) : setIsMapping(true))}
        >
          {asked.headings ? '重新指定各列' : '这不只是姓名，我来指定各列'}
        </button>
      )}
      <TellList told={reading.told} />
      <SomeLines title="没有保留的列" some={reading.dropped} open />
      <SomeLines title="姓名统一写法" some={reading.names} />
      <SomeLines title="没有读入的文字" some={reading.unread} />
      <Ways {...props} />
    </>
  );
}
