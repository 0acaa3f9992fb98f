import { useState } from 'react';
import { HEADINGS, type Heading, type Headless } from './mapping.ts';

const SHOWN: Partial<Record<Heading, string>> = { '': '不保留' };

interface MappingFormProps {
  headless: Headless;
  onChosen(headings: readonly Heading[]): void;
}

/** Without a header nobody but the editor knows what a column is; the guess is there to be looked at. */
export function MappingForm({ headless: { sample, guess }, onChosen }: MappingFormProps) {
  const [headings, setHeadings] = useState<readonly Heading[]>(guess);
  const hasNames = headings.some((heading) => heading === '姓名' || heading === '集体名称');
  return (
    <>
      <p>粘贴的内容没有表头。请核对每一列是什么；选“不保留”的列不会进入名单。</p>
      <div className="roster-sample" role="region" aria-label="各列的内容" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {headings.map((heading, i) => (
                <th key={i} scope="col">
                  <select
                    aria-label={`第 ${i + 1} 列是`}
                    value={heading}
                    onChange={({ target }) => setHeadings(headings.with(i, target.value as Heading))}
                  >
                    {HEADINGS.map((one) => (
                      <option key={one} value={one}>
                        {SHOWN[one] ?? one}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sample.map((row, r) => (
              <tr key={r}>
                {headings.map((_, i) => (
                  <td key={i}>{row[i] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!hasNames && <p className="roster-stop">请选出“姓名”是哪一列。</p>}
      <button type="button" className="roster-button" data-main disabled={!hasNames} onClick={() => onChosen(headings)}>
        按这样读入
      </button>
    </>
  );
}
