import { z } from 'zod';
import { calendarDate, looseDate } from '../calendar/date.ts';
import { OpeningHours } from '../calendar/hours.ts';
import { divisionCode } from '../division/division.ts';
import { choice, line, reference, sample } from '../form/meta.ts';
import { photos } from '../photo/photo.ts';
import { problem } from '../problem/refinement.ts';
import { sources } from '../source/source.ts';

export const HOME_KINDS = {
  home: '红十字志愿者之家',
  'service-station': '红十字服务站',
  'aid-station': '红十字救护站',
  'safety-hall': '生命健康安全体验馆',
  base: '红十字志愿服务基地',
  'boai-home': '博爱家园',
} as const;

export const HOME_STATUSES = { operating: '正常', suspended: '暂停', closed: '已撤销', unknown: '未知' } as const;

export const FACILITIES = {
  'meeting-room': '会议室',
  office: '办公室',
  reading: '阅览室',
  exhibition: '展陈',
  training: '培训场地',
  aed: 'AED',
  'first-aid-kit': '急救箱',
  wheelchair: '轮椅',
  rest: '休息区',
  nursing: '母婴室',
  counselling: '心理咨询室',
  storage: '物资储藏',
  equipment: '医疗救护设备',
  recruitment: '招募办公室',
} as const;

export const SERVICES = {
  'volunteer-registration': '志愿者注册',
  'first-aid-training': '应急救护培训',
  'first-aid': '现场救护',
  'safety-education': '防灾避险体验',
  'blood-donation': '无偿献血服务',
  activities: '志愿者活动',
  'community-service': '便民服务',
  'donation-advice': '捐献咨询',
  counselling: '心理支持',
  'spirit-education': '红十字知识传播',
} as const;

export const ACCESS_FEATURES = {
  'step-free': '无台阶出入',
  lift: '电梯',
  toilet: '无障碍卫生间',
  parking: '无障碍车位',
  'hearing-loop': '助听设备',
} as const;

export const DATUMS = { 'WGS-84': 'WGS-84（GPS、国际）', 'GCJ-02': 'GCJ-02（高德、腾讯）', 'BD-09': 'BD-09（百度）' } as const;

/** Whether a pair of degrees can lie in China at all. The two ranges have no number in common: order can be told from size. */
export const isInChina = ({ longitude, latitude }: { longitude: number; latitude: number }): boolean =>
  longitude > 73 && longitude < 136 && latitude > 3 && latitude < 54;

/** 坐标 with its datum: the three in use lie hundreds of metres apart, so a bare pair of numbers is worth nothing. */
export const Coordinate = z
  .strictObject({
    longitude: z.number().meta({ label: '经度', hint: '73 到 136 之间，例如 120.155' }),
    latitude: z.number().meta({ label: '纬度', hint: '3 到 54 之间，例如 30.274' }),
    datum: choice(DATUMS, { label: '坐标系', hint: '从哪个地图应用抄来就选哪个' }),
  })
  .refine(isInChina, problem('home/coordinate-outside'))
  .meta({ label: '坐标', widget: 'coordinate', hint: '从地图应用复制，例如 120.155,30.274' });
export type Coordinate = z.infer<typeof Coordinate>;

/** 红十字志愿者之家 and its kin: a place with a door, described so that one can go there. Unknown stays unknown. */
export const Home = z.strictObject({
  name: line('名称', { hint: '例如 西湖景区红十字救护站', max: 60 }),
  kind: choice(HOME_KINDS, { label: '类型' }),
  organization: reference('organizations', { label: '主管红十字会', hint: '输入名称的一部分来找，例如 西湖' }),
  host: line('依托单位', { hint: '场所设在谁那里，例如 某某街道社区服务中心' }).optional(),
  division: divisionCode('所在地', { hint: '例如 浙江省杭州市西湖区；没有代码的（开发区等）留空' }).optional(),
  address: line('地址', { hint: '公共场所的门牌，例如 某某路 12 号' }).optional(),
  floor: line('楼层房间', { hint: '例如 二楼 203 室' }).optional(),
  transport: line('交通', { hint: '例如 地铁 1 号线龙翔桥站 C 口步行 5 分钟' }).optional(),
  coordinate: Coordinate.optional(),
  hours: OpeningHours.meta({ label: '开放时间', widget: 'hours' }).optional(),
  hoursNote: line('开放说明', { hint: '例如：每周三开放，寒暑假加场' }).optional(),
  phone: line('公共电话', { hint: '单位座机，例如 0571-00000000；不填个人手机', max: 40 }).optional(),
  services: z
    .array(choice(SERVICES, { label: '服务' }))
    .meta({ label: '服务内容' })
    .default([]),
  facilities: z
    .array(choice(FACILITIES, { label: '设施' }))
    .meta({ label: '设施' })
    .default([]),
  access: z
    .array(choice(ACCESS_FEATURES, { label: '无障碍' }))
    .meta({ label: '无障碍设施' })
    .default([]),
  squareMetres: z.number().positive().meta({ label: '面积（平方米）', hint: '例如 120' }).optional(),
  capacity: z.int().min(1).meta({ label: '可容纳人数', hint: '例如 40' }).optional(),
  teams: z
    .array(reference('organizations', { label: '队伍' }))
    .meta({ label: '责任队伍', hint: '值守的志愿服务队，输入名称的一部分来找；可不填' })
    .default([]),
  since: looseDate('成立时间').optional(),
  status: choice(HOME_STATUSES, { label: '状态' }).default('unknown'),
  confirmedOn: calendarDate('信息核实日期', { hint: '打电话或到现场核对的那一天；超过 180 天，页面显示“未知”' }).optional(),
  publishedOn: calendarDate('发布日期'),
  sources: sources.min(1),
  photos,
  sample,
});
export type Home = z.infer<typeof Home>;
