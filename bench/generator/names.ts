import type { Random } from './random.ts';

/** Frequent surnames first; a name draws from the front half twice as often, as a real roll does. */
const SURNAMES = Array.from(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝',
);
const COMPOUND = ['欧阳', '司徒', '上官', '诸葛', '夏侯', '皇甫', '尉迟', '公孙'];
const GIVEN = Array.from(
  '伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰玉萍红玲建国华文辉力春生海燕峰龙飞云雪梅琴丹宁宇浩轩子涵欣怡佳琪思雨梦婷晓东志远立新永康健安祥瑞德顺成福贵林森树松柏青翠竹菊荷莲蓉薇芸莹洁莉珍珠宝金银铁钢石岩山川江河湖波清源泉润泽霖露霜冰晨曦旭阳光亮辰星月夜昕昱晖晴朗风岚凯旋胜利达通顺畅行健自强厚载物博爱仁义礼智信忠孝诚恒毅坚韧勤俭朴素雅致远见知行思学问书画诗词歌舞悦乐欢喜庆吉祺祥福禄寿康乐宜家慧敏灵秀聪颖睿哲彦俊杰才英豪雄奇伟岸峻岭崇高嵩岱衡恒泰华',
);
/** Of other planes and extensions, as in real names: 䶮, 𬭎, 𬱖. */
const RARE = Array.from('䶮㛃𬭎𬱖𠮷𫖮䥽𪩘');
const MINORITY_FIRST = ['阿依古丽', '古丽娜尔', '买买提', '迪丽拜尔', '帕提古丽', '艾力', '热依汗', '木拉提', '吐尔逊', '阿迪力'];
const MINORITY_LAST = ['买买提', '吐尔逊', '阿不都拉', '卡德尔', '玉素甫', '依明', '艾山', '热合曼', '司马义', '努尔'];

function surname(random: Random): string {
  if (random.chance(0.004)) return random.pick(COMPOUND);
  const reach = random.chance(0.66) ? SURNAMES.length / 6 : SURNAMES.length;
  return SURNAMES[Math.floor(random.next() * reach)]!;
}

/** An invented name, in the standard writing (nameProblems finds nothing). */
export function personName(random: Random): string {
  if (random.chance(0.01)) return `${random.pick(MINORITY_FIRST)}·${random.pick(MINORITY_LAST)}`;
  const second = random.chance(0.82) ? random.pick(random.chance(0.003) ? RARE : GIVEN) : '';
  return surname(random) + random.pick(GIVEN) + second;
}
