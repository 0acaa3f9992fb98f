import type { DecapField } from '#domain/form/decap.ts';
import type { ToldProblem } from '../../shared/api.ts';
import { element } from '../dialog/element.ts';
import { fieldBox } from './fields.ts';
import { formPath, placeText } from './form-path.ts';

const CLASS = 'desk-field-problem';

const text = ({ sentence, fix }: ToldProblem): string => `${sentence}。${fix}`.replaceAll('。。', '。');

/** The control that a label names says its problem to whoever cannot see it. */
function describeControl(box: HTMLElement, id: string): void {
  const control = box.querySelector('label')?.htmlFor;
  if (control) document.getElementById(control)?.setAttribute('aria-describedby', id);
}

/** A field that is not shown by itself is named at the whole that holds it. */
function sentenceAt(box: HTMLElement, problem: ToldProblem, fields: readonly DecapField[]): string {
  const last = problem.field!.split('.').at(-1)!;
  const isOwn = problem.field === '正文' || box.querySelector(`label[for^="${CSS.escape(last)}-field-"]`) === box.querySelector('label');
  return isOwn ? text(problem) : `${placeText(fields, problem.field!)}：${text(problem)}`;
}

/** Writes each problem below its field, in place of those that stood there. */
export function markFields(problems: readonly ToldProblem[], fields: readonly DecapField[]): void {
  for (const mark of document.querySelectorAll(`.${CSS.escape(CLASS)}`)) mark.remove();
  for (const [i, problem] of problems.entries()) {
    const box = problem.field && fieldBox(formPath(fields, problem.field));
    if (!box) continue;
    const id = `desk-problem-${i}`;
    box.append(element('p', { id, className: CLASS, textContent: sentenceAt(box, problem, fields) }));
    describeControl(box, id);
  }
}
