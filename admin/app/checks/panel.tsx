import { useEffect, useState, useSyncExternalStore } from 'react';
import { collectionForm, type DecapField } from '#domain/form/decap.ts';
import type { CollectionName } from '#domain/form/meta.ts';
import type { ToldProblem } from '../../shared/api.ts';
import { checker } from './checker.ts';
import { focusField } from './fields.ts';
import { formPath, placeText } from './form-path.ts';
import { markFields } from './marks.ts';
import { countText } from './merged.ts';

const NAMES = { always: '不能保存', publish: '发布前', never: '提醒' } as const;

function Item({ problem, fields }: { problem: ToldProblem; fields: readonly DecapField[] }) {
  const { sentence, fix, field, row, blocking } = problem;
  const place = [field && placeText(fields, field), row && `第 ${row} 行`].filter(Boolean).join(' · ');
  const body = (
    <>
      <span className="desk-problem-place">
        <b>{NAMES[blocking]}</b> {place}
      </span>
      <span>{sentence}。</span>
      <span className="desk-problem-fix">{fix}</span>
    </>
  );
  return (
    <li className={`desk-problem desk-problem-${blocking}`}>
      {field ? (
        <button type="button" onClick={() => focusField(formPath(fields, field))}>
          {body}
        </button>
      ) : (
        <div>{body}</div>
      )}
    </li>
  );
}

function List({ problems, fields }: { problems: readonly ToldProblem[]; fields: readonly DecapField[] }) {
  const isGrave = problems.some(({ blocking }) => blocking === 'always');
  return (
    <aside className="desk-checks" aria-label="检查">
      <details>
        <summary className={isGrave ? 'desk-grave' : ''}>检查：{countText(problems)}</summary>
        {problems.length > 0 && (
          <ol>
            {problems.map((problem, i) => (
              <Item key={`${i}-${problem.code}`} problem={problem} fields={fields} />
            ))}
          </ol>
        )}
      </details>
    </aside>
  );
}

/** Waits until the typing rests: each keystroke would be read out otherwise. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), 1200);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** 检查: what the open entry still lacks, live. Absent where no form is open. */
export function ChecksPanel() {
  const { key, collection, problems, atFields } = useSyncExternalStore(checker.subscribe, checker.now);
  const fields = collection ? collectionForm(collection as CollectionName) : [];
  useEffect(() => markFields(atFields, fields));
  const count = countText(problems);
  const said = useSettled(key ? `检查：${count}` : '');
  return (
    <>
      <p className="desk-heard" aria-live="polite">
        {said}
      </p>
      {key && <List problems={problems} fields={fields} />}
    </>
  );
}
