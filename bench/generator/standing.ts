import fs from 'node:fs';
import path from 'node:path';
import { prose } from './prose.ts';
import { say } from './words.ts';
import { chanceOf, type Input, type World } from './world.ts';

const settings: Input<'settings'> = {
  name: '红十字志愿者荣誉（性能测试）',
  nameEn: 'Red Cross Volunteer Honours (bench)',
  description: '由程序生成的测试内容：人物、组织活动和名单均为虚构。',
  descriptionEn: 'Generated content for measuring; all people are invented.',
  url: 'https://honours.example',
  organization: 'rcsc',
  editorial: { name: '组织宣传部' },
  press: { name: '新闻联络' },
  corrections: { name: '纠错受理' },
  security: { name: '技术安全' },
  licence: '测试内容，请勿转载。',
  rollsSince: '测试名单自 2020 年起',
};

const scheme: Input<'schemes'> = {
  name: '星级红十字志愿者评定办法（测试）',
  issuer: 'rcsc',
  levels: [
    { star: 1, hours: 100, awardedBy: 'county' },
    { star: 2, hours: 300, awardedBy: 'county' },
    { star: 3, hours: 600, awardedBy: 'county' },
    { star: 4, hours: 1000, awardedBy: 'city' },
    { star: 5, hours: 1500, awardedBy: 'province' },
  ],
  validFrom: '2019-11-14',
  source: { title: '中国红十字会总会关于加强红十字志愿服务工作的指导意见', documentNumber: '中红字〔2019〕44号' },
  sample: true,
};

const TOPICS = ['应急救护进校园', '防汛志愿行动', '敬老月', '世界红十字日', '冬季送温暖', '山地救援'];

const PAGES: Record<string, string> = {
  about: '关于本站',
  'star-system': '星级评定',
  'founding-document': '依据文件',
  accessibility: '无障碍声明',
  privacy: '隐私',
  reuse: '转载与引用',
};

function writeTopics(world: World): void {
  TOPICS.forEach((title, i) => {
    const random = chanceOf(world, 'topics', i);
    const topic: Input<'topics'> = { title, summary: say('tagline', random, { town: '各地' }), publishedOn: '2025-05-08', sample: true };
    world.topics.push(`t-${i + 1}`);
    world.folder.markdown(`topics/t-${i + 1}/index.md`, topic, prose(random, { name: '志愿者', town: '各地' }, { han: 400 }));
  });
}

function writePages(world: World): void {
  Object.entries(PAGES).forEach(([page, title], i) => {
    const data: Input<'pages'> = { title, summary: `${title}的说明（测试）`, updatedOn: '2026-01-05', order: i };
    const text = prose(chanceOf(world, 'pages', i), { name: '志愿者', town: '各地' }, { han: 900 });
    world.folder.markdown(`pages/${page}/index.md`, data, text);
  });
}

/** The site's own pages where it has them: their length and links are part of what is built. */
function copyPages(world: World, own: string): void {
  fs.cpSync(own, path.join(world.folder.root, 'pages'), { recursive: true });
}

/** What a site needs once, whatever its size. */
export function writeStanding(world: World, ownPages: string): void {
  world.folder.json('settings/site.json', settings);
  world.folder.json('schemes/national-2019.json', scheme);
  writeTopics(world);
  if (fs.existsSync(ownPages)) copyPages(world, ownPages);
  else writePages(world);
}
