import type { PublishedCorrection } from '../json-ld/correction.ts';
import type { PublishedHonour } from '../json-ld/award.ts';
import type { PublishedHome, PublishedOrganization, PublishedProject, PublishedRoll, PublishedStory } from '../json-ld.ts';
import type { PublishedPhoto } from '../json-ld/photo.ts';

/** One of everything a page shows, with every optional part that machines are told. All people are invented. */
export const society = { label: '示例市红十字会', href: '/organizations/shili/' };

export const aPhoto: PublishedPhoto = {
  alt: '一名穿红马甲的志愿者在教老人按压',
  caption: '社区急救课',
  credit: '示例市红十字会',
  rights: '可供媒体刊用，请署名',
  share: '/media/abc-share.jpg',
};

export const aStory: PublishedStory = {
  href: '/stories/2026-03-05-shili-a1/',
  story: {
    title: '十年，她把急救课讲进四百个楼道',
    subtitle: '记示例市红十字救护队队员甲某',
    summary: '退休护士甲某十年讲了四百堂急救课。',
    subjects: [{ name: '甲某', kind: 'person' }],
    fields: ['first-aid', 'community-service'],
    publishedOn: '2026-03-05',
    updatedOn: '2026-03-09',
    origin: { kind: 'reprint', publisher: '示例日报', url: 'https://news.example.org/1', publishedOn: '2026-03-01' },
    credits: { authors: ['乙某'], correspondents: ['丙某'], photographers: ['丁某'], editors: ['戊某'] },
    tags: ['楼道课堂'],
    sample: true,
  },
  organization: society,
  place: '浙江省杭州市',
  cover: aPhoto,
  blocks: [{ kind: 'html' }, { kind: 'photo', photo: { ...aPhoto, share: '/media/def-share.jpg' } }],
};

export const anHonour: PublishedHonour = {
  number: 'SLC-2026-00001-X',
  honour: '红十字志愿者',
  star: 3,
  year: 2025,
  status: 'active',
  issuer: society,
};

export const aCorrection: PublishedCorrection = {
  href: '/corrections/#2026-03-09-shili-hours',
  data: { title: '课时数的更正', date: '2026-03-09', is: '应为四百堂。', reason: '抄录时多写一个零。' },
};

export const aRoll: PublishedRoll = {
  id: 'slc-2025-star',
  href: '/honors/slc-2025-star/',
  data: {
    title: '示例市2025年度星级红十字志愿者名单',
    kind: 'star',
    honour: '星级红十字志愿者',
    year: 2025,
    stage: 'final',
    documentNumber: '示红〔2026〕12号',
    publishedOn: '2026-03-05',
    amendedOn: '2026-03-19',
    summary: '示例市评定的星级红十字志愿者。',
    source: { title: '关于公布名单的通知', publisher: '示例市红十字会', url: 'https://doc.example.org/12' },
    count: 468,
    versions: [
      { version: 1, publishedOn: '2026-03-05' },
      { version: 2, publishedOn: '2026-03-19' },
    ],
    sample: true,
  },
  issuer: society,
};

export const aHome: PublishedHome = {
  href: '/homes/zj-shili/',
  data: {
    name: '示例红十字志愿者之家',
    kind: 'home',
    organization: 'shili',
    host: '示例社区文化中心',
    division: '330106',
    address: '示例路1号',
    floor: '二楼',
    coordinate: { longitude: 120.1305, latitude: 30.2594, datum: 'GCJ-02' },
    hours: {
      weekly: [{ days: ['mon', 'wed'], opens: '09:00', closes: '24:00' }],
      holidays: 'closed',
      exceptions: [
        { from: '2026-02-01', to: '2026-02-03', note: '布展闭馆' },
        { from: '2026-05-01', to: '2026-05-01', opens: '10:00', closes: '12:00' },
      ],
      byAppointment: true,
    },
    phone: '0571-00000000',
    facilities: ['training', 'aed'],
    access: ['step-free'],
    capacity: 40,
    status: 'operating',
    confirmedOn: '2026-03-01',
    sample: true,
  },
  organization: society,
  photos: [aPhoto],
};

export const aProject: PublishedProject = {
  href: '/projects/stairwell-class/',
  data: {
    title: '楼道急救课',
    tagline: '把急救课讲到家门口。',
    fields: ['first-aid'],
    partners: ['示例街道'],
    since: '2016',
    awards: [{ year: 2024, title: '志愿服务项目大赛', grade: '二等奖', grantor: '示例省红十字会' }],
    sample: true,
  },
  organization: society,
  place: '浙江省杭州市',
  cover: aPhoto,
};

export const anOrganization: PublishedOrganization = {
  id: 'shili',
  data: {
    name: '示例市红十字会',
    shortName: '示例红会',
    founded: '1911',
    introduction: '示例市的红十字会。',
    website: 'https://shili.example.org',
    phone: '0571-00000001',
    address: '示例路2号',
    sample: true,
  },
  place: '浙江省杭州市',
  above: [
    { label: '中国红十字会总会', href: '/organizations/national/' },
    { label: '示例省红十字会', href: '/organizations/sample-province/' },
  ],
  societies: [{ href: '/organizations/shili-east/', data: { name: '示例东区红十字会' } }],
  teams: [{ href: '/organizations/shili-rescue/', data: { name: '示例红十字救援队' } }],
};
