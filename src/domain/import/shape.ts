/**
 * What a piece of text looks like when nothing but its shape can tell: a name, a unit, a group. Used on lists without
 * columns only; under a heading 姓名 any name is a name.
 */
import { normaliseName } from '../text/name.ts';

const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
const DOTTED_NAME = /^\p{Script=Han}{1,15}(?:·\p{Script=Han}{1,15}){1,4}$/u;
const LATIN_NAME = /^\p{Script=Latin}[\p{Script=Latin}.'’-]*(?: \p{Script=Latin}[\p{Script=Latin}.'’-]*){1,4}$/u;
const MASKED_NAME = /^\p{Script=Han}{0,2}[*＊某×]{1,2}\p{Script=Han}{0,2}$/u;

const UNIT_END =
  /(?:队|队伍|会|协会|公司|集团|中心|社区|街道|医院|学校|大学|学院|小学|中学|幼儿园|支行|银行|委员会|工作室|工作站|服务站|救护站|血站|基地|团|团队|集体|站|局|院|校|处|科|部|所|厂|店|村|镇|乡|县|区|市|省|班|系)$/u;
const GROUP_END =
  /(?:队|协会|学会|红十字会|委员会|公司|中心|社区|医院|学校|大学|学院|小学|中学|工作室|服务站|救护站|血站|基地|团队|集体|分会)$/u;
const EVERYONE = /全体(?:队员|志愿者|成员|会员|同志|人员|师生|职工|医护人员)$/u;

/** The commonest surnames, simplified and traditional: where no column says what is a name, a word that begins with one is likelier to be one. Under 姓名 none is refused for its surname. */
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由陳劉楊黃趙吳孫馬羅鄭謝許韓馮鄧蕭葉蘇呂蔣盧鍾譚陸賈韋鄒閻龍錢嚴賴莊龔萬湯歐諸'.split(
    '',
  ),
);

/** Dotted and Latin names have no surname to know. */
const NO_SURNAME = /·|\p{Script=Latin}/u;

export const hasCommonSurname = (name: string): boolean => NO_SURNAME.test(name) || SURNAMES.has(Array.from(name)[0] ?? '');

/** Words after which, in 单位+身份+姓名, the name begins. */
const ROLE =
  '队长|副队长|队员|职员|教师|老师|医生|护士|护士长|主任|副主任|会长|副会长|秘书长|志愿者|职工|员工|居民|村民|学生|工程师|警察|民警|战士|骑手|司机|经理|院长|校长|站长|书记|干部|讲师|导师|教授|研究员|店主|退休工人|工人|农民|负责人|同志';
const AFTER_ROLE = new RegExp(`^(.+?(?:${ROLE}))(.+)$`, 'u');

/** A dotted name may be long, but no role stands in it: 退休教师艾克拜尔·吐尔地 is a role and a name. */
const ROLE_INSIDE = new RegExp(`^.{2,}(?:${ROLE})`, 'u');

/** 某单位某身份 without a name behind it. */
const ROLE_END = new RegExp(`(?:${ROLE})$`, 'u');

export const looksLikeUnit = (text: string): boolean => UNIT_END.test(text) || ROLE_END.test(text);

/** 全体队员: all members as one recipient. */
export const namesEveryone = (text: string): boolean => EVERYONE.test(text);

/** 许知秋　蓝湾救援队 and 许知秋、蓝湾救援队 are a person and a unit, no group. */
const NAME_BEFORE = /^\p{Script=Han}{1,4}\s/u;
const WORD_BEFORE = /^(\p{Script=Han}{2,4})[、，,（(]/u;

function beginsWithPerson(text: string): boolean {
  const [, word = ''] = WORD_BEFORE.exec(text) ?? [];
  return NAME_BEFORE.test(text) || (HAN_NAME.test(word) && hasCommonSurname(word) && !UNIT_END.test(word));
}

export const looksLikeGroup = (text: string): boolean =>
  namesEveryone(text) || (Array.from(text).length >= 4 && GROUP_END.test(text) && !beginsWithPerson(text));

/** A name with a hidden character is still read as one, so that it can be refused by its row. */
export function looksLikeName(text: string): boolean {
  const name = normaliseName(text.replaceAll(/[□〓]/gu, '某'));
  if (looksLikeGroup(name) || (name.includes('·') && ROLE_INSIDE.test(name)) || (Array.from(name).length > 2 && looksLikeUnit(name)))
    return false;
  return HAN_NAME.test(name) || DOTTED_NAME.test(name) || LATIN_NAME.test(name) || MASKED_NAME.test(name);
}

/** 河川市蓝湾救援队队长林知夏 → the unit with the role, and the name. The last role counts. */
export function unitBeforeName(text: string): { unit: string; name: string } | undefined {
  let unit = '';
  for (let parts = AFTER_ROLE.exec(text); parts; parts = AFTER_ROLE.exec(parts[2]!)) {
    unit += parts[1]!;
    if (looksLikeName(parts[2]!)) return { unit, name: parts[2]! };
  }
  return undefined;
}
