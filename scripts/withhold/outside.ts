import { spawnSync } from 'node:child_process';
import { contentDir } from '#files/paths.ts';
import type { Withheld } from '#files/withhold.ts';

/** The commits that brought a name in or out; undefined where git could not be asked: silence must not read as “none”. */
function commitsNaming(name: string): string[] | undefined {
  const { stdout, status } = spawnSync('git', ['log', '--all', '--format=%H', `-S${name}`, '--', '.'], {
    cwd: contentDir(),
    encoding: 'utf8',
  });
  return status === 0 ? stdout.split('\n').filter(Boolean) : undefined;
}

function history(names: readonly string[]): string {
  const found = names.map(commitsNaming);
  if (found.some((commits) => commits === undefined)) return '没能查到（内容文件夹不在 git 版本库里，或没有装 git），请自行确认';
  const commits = new Set(found.flatMap((each) => each ?? []));
  return commits.size === 0 ? '没有提交含这个姓名（只查了这一份克隆）' : `有 ${commits.size} 次提交还含这个姓名`;
}

const addressesOf = ({ roll, recut, stories }: Withheld): string[] => [
  ...[roll, ...recut.filter((each) => each !== roll)].flatMap((id) => [`/honors/${id}/*`, `/data/v1/rolls/${id}*`]),
  ...stories.map((file) => `/stories/${file.split('/').at(-2)}/`),
  ...['/honors/lookup/*', '/pagefind/*', '/media/posters/*', '/data/v1/*', '/verify/*', '/feeds/*', '/corrections/', '/sitemap.xml'],
];

/** What this command cannot reach, and how to purge it. */
export function outsideAdvice(withheld: Withheld): string {
  return `
这条命令够不到的地方，请逐项处理（docs/editors/withhold.md）：
1. 版本库历史：${history(withheld.names)}。请先提交本次改动，再由管理员用 git filter-repo --replace-text 改写历史、强制推送，
   并让每一份克隆和备份重新取回；托管平台的缓存提交要请平台清除。
2. 部署与 CDN：把新建的网站整站部署，删掉服务器上的旧文件，再刷新这些网址：
${addressesOf(withheld)
  .map((address) => `     ${address}`)
  .join('\n')}
3. 搜索引擎快照：向百度、必应、搜狗等提交快照删除；微信内打开过的页面可能有缓存。
4. 已下载的数据：更正记录会出现在 /corrections/ 和更正订阅里，请数据使用者据此更新；必要时逐一告知。
5. 原始文件：公示栏、公众号文章、新闻稿、证书扫描件不在本系统内，请一并处理。`;
}
