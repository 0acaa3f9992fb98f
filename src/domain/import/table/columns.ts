/** What the columns of real lists are called, and which of them may be kept. */
import type { DropReason } from '../report.ts';

export type ColumnRole = 'name' | 'group-name' | 'recipient' | 'star' | 'level' | 'honour' | 'unit' | 'remark' | 'hours' | 'number';

const ROLES: Record<ColumnRole, RegExp> = {
  name: /^(?:姓名|名字|姓名名称|志愿者姓名|志愿者名字|志愿者|人员姓名|获奖人|获奖者|获奖人姓名|获评人|受表扬人|被表扬人|推荐人选|推荐对象|人选|个人姓名|对象|真实姓名|name|fullname)$/u,
  'group-name': /^(?:集体名称|组织名称|团队名称|队伍名称|项目名称|集体|名称|获奖集体|获奖单位|社区名称|单位全称|志愿服务组织)$/u,
  recipient: /^(?:个人或集体|个人集体|对象类别|recipient)$/u,
  star: /^(?:星级|评定星级|拟评定星级|拟评星级|申报星级|认定星级|志愿者星级|星级等级|获评星级|star|stars)$/u,
  level: /^(?:级别|等级|评定等级|评定级别|拟评等级|认定等级|评定结果|类别)$/u,
  honour: /^(?:荣誉|荣誉名称|称号|荣誉称号|获得荣誉|授予称号|奖项|奖项名称|表扬类别|honour|honor)$/u,
  unit: /^(?:单位|所在单位|所属单位|工作单位|推荐单位|申报单位|报送单位|选送单位|队伍|所在队伍|所属队伍|服务队|所在服务队|所属服务队|志愿服务队|所属志愿服务队|团队|所在团队|所属团队|所属组织|组织|所在组织|团队或单位|单位队伍|单位及职务|单位职务|工作单位及职务|单位或场景|(?:所在|所属)(?:红十字|志愿者?|服务)*(?:队伍?|总队|分队|组织|团队|协会)(?:名称)?|(?:志愿者?)?服务队名称|志愿服务(?:队伍|团队)|(?:所在|所属)[县市区]?红十字会|unit|team|organization)$/u,
  remark: /^(?:备注|说明|备考|remark|remarks|note)$/u,
  hours: /(?:时长|小时数|服务小时|工时|时数|hours)/u,
  number: /^(?:编号|荣誉编号|记录编号|number)$/u,
};

/** Headings under which private data has been published by mistake (research/domain.md 6.4). With content they refuse the file. */
const PRIVATE =
  /身份证|证件|护照|id.?card|identity|电话|手机|联系方式|phone|mobile|^tel|住址|地址|户籍|籍贯|address|出生|生日|birth|银行|卡号|账号|帐号|bank|邮箱|e-?mail|微信|^qq/u;

const SYSTEM = /^(?:status|statuson|statusreason|statusbasis|wording|状态|状态变更日期|变更原因|变更依据|推荐表述|samepersonas)$/u;

/** A heading without the decoration that forms give it: spaces, brackets, stars, colons, line breaks. */
export function plainHeading(cell: string): string {
  return cell
    .normalize('NFKC')
    .replaceAll(/\([^()]*\)|[\s*※:/、_-]+/gu, '')
    .toLowerCase();
}

/** A word of which every heading above has one: most cells of most rows have none, and need no closer look. */
const HINT = new RegExp('[名人星级别等果类荣称奖单队组团位备说时号数会]|志愿者|对象|集体|工时|[a-zａ-ｚ]', 'iu');

/** What a column is for, by its name. */
export function roleOf(heading: string): ColumnRole | undefined {
  if (!HINT.test(heading)) return undefined;
  const plain = plainHeading(heading);
  return (Object.keys(ROLES) as ColumnRole[]).find((role) => ROLES[role].test(plain));
}

/** A word of which every heading over names has one; `roleOf` would ask ten patterns of every cell of every row. */
const NAME_HINT = /名|人|志愿|获奖|对象|集体|单位|组织|name|[ａ-ｚＡ-Ｚ]/iu;

/** Whether a cell may be called as names are: the first question that is asked of any row. */
export const mayHeadNames = (cell: string): boolean => NAME_HINT.test(cell);

export const isPrivateHeading = (heading: string): boolean => PRIVATE.test(heading.normalize('NFKC').replaceAll(/\s+/gu, '').toLowerCase());

/** Why a column that has no role is left out. */
export function dropReason(heading: string): DropReason {
  if (heading.trim() === '') return 'no-header';
  return SYSTEM.test(plainHeading(heading)) ? 'system' : 'unknown';
}
