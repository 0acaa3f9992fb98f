import { z } from 'zod';
import { line, paragraph, reference, webAddress } from '../form/meta.ts';

const Registration = z.strictObject({
  label: line('名称', { hint: '例如 ICP备案' }),
  number: line('号码', { hint: '例如 京ICP备00000000号' }),
  url: webAddress('查询网址').optional(),
});

const Contact = z.strictObject({
  name: line('部门', { hint: '例如 组织宣传部' }),
  phone: line('公开电话', { hint: '单位座机，例如 010-00000000', max: 40 }).optional(),
  email: z.email().meta({ label: '公开邮箱', hint: '单位邮箱，例如 bianji@example.org' }).optional(),
  address: line('地址', { hint: '例如 某某路 1 号' }).optional(),
  hours: line('受理时间', { hint: '例如 工作日 9:00–17:00' }).optional(),
});

/** 合作站点: another society's site of this kind. Its pages are found here too; its index stays with it. */
const Partner = z.strictObject({
  name: line('站点名称', { hint: '例如 某省红十字志愿者荣誉' }),
  url: webAddress('网站地址', { hint: '以 https:// 开头，结尾不带斜线；对方须是同一版本的本系统' }),
});

const Search = z.strictObject({
  partners: z.array(Partner).meta({ label: '合作站点', hint: '搜索时一并查找的其他红十字会网站，可留空' }).default([]),
});

/** 站点设置: what a society changes without touching code. Registrations and the logo are empty until it fills them. */
export const Settings = z.strictObject({
  name: line('网站名称', { hint: '例如 红十字志愿者荣誉', max: 40 }),
  nameEn: line('英文名称', { hint: '例如 Red Cross Volunteer Honours', max: 80 }),
  description: paragraph('网站简介', { hint: '搜索结果和分享时显示，例如 红十字志愿者的事迹、星级名单和品牌项目', max: 200 }),
  descriptionEn: paragraph('英文简介', { hint: '例如 Stories, star rolls and projects of Red Cross volunteers', max: 300 }),
  url: webAddress('网站地址', { hint: '正式域名，结尾不带斜线，例如 https://honors.example.org' }),
  organization: reference('organizations', { label: '主办单位', hint: '输入名称的一部分来找，例如 示例省' }),
  undertaker: line('承办单位', { hint: '例如 某某红十字会信息中心；没有就留空' }).optional(),
  registrations: z.array(Registration).meta({ label: '备案与标识', hint: 'ICP备案、公安备案、网站标识码等' }).default([]),
  editorial: Contact.meta({ label: '编辑部' }),
  press: Contact.meta({ label: '媒体联系' }),
  corrections: Contact.meta({ label: '纠错联系' }),
  security: Contact.meta({ label: '安全联系' }),
  licence: paragraph('转载说明', { hint: '例如 文字可转载，请注明出处；照片请看每张的授权', max: 300 }),
  rollsSince: line('名单公开起始', { hint: '例如：本站名单自 2019 年起公开' }),
  logo: line('标识文件', {
    hint: '放在 public/ 的图片路径；留空只显示文字。须保留白底并在下方注明名称（红十字标志使用办法 第十三条）',
  }).optional(),
  search: Search.meta({ label: '搜索' }).optional(),
  aedService: webAddress('当地 AED 查询', { hint: '链接到官方小程序或网页，本站不自建急救地图' }).optional(),
});
export type Settings = z.infer<typeof Settings>;
