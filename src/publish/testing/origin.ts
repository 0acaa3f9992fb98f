import type { Origin } from '../origin.ts';

/** A site that never changes, for tests and contract files. */
export const anOrigin: Origin = {
  site: new URL('https://zhiyuan.example.org'),
  name: '示例市红十字志愿者荣誉',
  nameEn: 'Red Cross Volunteer Honours of Shili',
  description: '事迹、品牌项目、荣誉名单与志愿者之家。',
  licence: '转载请注明出处并保留链接；人物资料不得用于建立个人档案。',
  organizer: { label: '示例市红十字会', href: '/organizations/shili/' },
  sample: false,
};
