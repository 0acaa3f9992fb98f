import { pick, type Random } from './random.ts';

/** Frequent surnames come more than once, as they do among people: namesakes must occur. */
const SURNAMES = Array.from(
  '王王王王李李李李张张张张刘刘刘陈陈陈杨杨赵赵黄黄周周吴吴徐徐孙孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚',
);

const ONE = Array.from('伟敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂芳宁悦岚川溪衡澜屿舟禾朗昕玥晟');

const TWO =
  '建国 建华 秀英 桂兰 玉兰 秀珍 志强 志明 海燕 春梅 晓东 晓燕 文博 文静 雪梅 永强 国庆 红梅 丽华 淑芬 淑华 俊杰 浩然 子涵 雨桐 梓萱 欣怡 思远 思源 一鸣 家豪 佳怡 嘉禾 明哲 明轩 若兰 若溪 清扬 清源 知行 知夏 念慈 念真 怀瑾 怀远 景行 景明 望舒 听澜 云舟 云帆 长风 长青 松涛 松月 望山 见山 望海 秋实 秋水 春晓 春生 冬青 夏荷 立夏 小满 霜降 守仁 守正 守拙 为民 为先 致远 致和 可欣 可人 安然 安澜 乐天 乐山 兆丰 瑞雪 瑞林 广源 广平 振宇 振华 承志 承泽 继红 继东'.split(
    ' ',
  );

/** A common name: surname, then one character for every third person and two for the others. */
export function commonName(random: Random): string {
  const surname = pick(random, SURNAMES);
  return surname + (random() < 0.3 ? pick(random, ONE) : pick(random, TWO));
}

/**
 * What a list of this size holds in real life and what breaks careless software: interpuncts, compound surnames,
 * four characters, characters beyond the basic plane, and 张伟 more than once. Keyed by serial.
 */
export const UNUSUAL_NAMES: Readonly<Record<number, string>> = {
  3: '司徒念安',
  9: '张伟',
  17: '古丽巴哈尔·吐尔逊',
  31: '王䶮',
  44: '尉迟明远',
  58: '关月溪',
  71: '孙𬭎',
  90: '才仁卓玛',
  113: '张李思齐',
  128: '努尔兰·别克',
  140: '诸葛听雨',
  162: '李㛃',
  187: '张伟',
  205: '阿卜杜热合曼·买买提吐尔逊',
  233: '上官知微',
  251: '陈𫖮',
  286: '迪丽娜尔·艾尔肯',
  301: '端木清和',
  329: '周𬀩',
  352: '扎西旺堆',
  377: '张伟',
  405: '皇甫嘉言',
  431: '巴图尔·哈斯木',
  456: '吴𫍯',
};
