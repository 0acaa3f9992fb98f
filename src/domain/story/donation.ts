import type { FoundProblem } from '../problem/problem.ts';
import type { Story } from './story.ts';

const EXACT_DATE = /\d{1,2}月\d{1,2}[日号]|\d{4}[-./]\d{1,2}[-./]\d{1,2}/u;
const HOSPITAL = /\p{Script=Han}{2,}(?:医院|血液中心|采集中心|移植中心)/u;
const PATIENT = /(?:患者|受捐者|受者|病人)(?:是|为|，)?[^。]{0,12}(?:岁|男孩|女孩|男性|女性|白血病|贫血|省|市)/u;
const ORGAN_RECIPIENT = /(?:接受人|受体|受者|受捐者|移植患者)[^。]{0,16}(?:岁|男|女|省|市|姓|职业)/u;

/**
 * Donation of stem cells is double-blind: an exact date, a hospital and a detail of the patient may never stand
 * together; of an organ's recipient nothing may stand at all (人体器官捐献和移植条例 第三十三条).
 */
export function donationProblems(story: Pick<Story, 'fields'>, body: string): FoundProblem[] {
  const found: FoundProblem[] = [];
  const marks = [EXACT_DATE, HOSPITAL, PATIENT].filter((mark) => mark.test(body)).length;
  if (story.fields.includes('stem-cell-donation') && marks >= 2) found.push({ code: 'story/stem-cell-details', field: '正文' });
  if (story.fields.includes('body-organ-donation') && ORGAN_RECIPIENT.test(body))
    found.push({ code: 'story/organ-recipient', field: '正文' });
  return found;
}
