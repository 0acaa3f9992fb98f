import { z } from 'zod';
import { line } from '../form/meta.ts';
import { problem } from '../problem/refinement.ts';

/** A page of the site's own, from its root, or a whole address elsewhere. */
const ADDRESS = /^(?:\/(?:[a-z0-9][a-z0-9-]*\/)*|https:\/\/[^\s"'<>\\]+)$/u;

/** One word of the navigation and where it leads. */
export const NavigationItem = z.strictObject({
  name: line('名称', { max: 12, hint: '例如 荣誉名单' }),
  nameEn: line('英文名称', { max: 30, hint: '例如 Honour rolls' }),
  href: line('网址', { hint: '站内写成 /stories/ 这样，开头结尾都有斜线；站外写完整的 https:// 网址', max: 400 }).refine(
    (href) => ADDRESS.test(href),
    problem('navigation/bad-address'),
  ),
});
export type NavigationItem = z.infer<typeof NavigationItem>;

const item = (name: string, nameEn: string, href: string): NavigationItem => ({ name, nameEn, href });

/** The main routes in the order in which a visitor meets them. */
const MAIN: NavigationItem[] = [
  item('事迹', 'Stories', '/stories/'),
  item('品牌项目', 'Projects', '/projects/'),
  item('荣誉名单', 'Honour rolls', '/honors/'),
  item('志愿者之家', 'Volunteer Homes', '/homes/'),
  item('红十字组织', 'Societies', '/organizations/'),
  item('专题', 'Topics', '/topics/'),
  item('媒体服务', 'Press', '/press/'),
  item('搜索', 'Search', '/search/'),
];

/** What one needs once. Standing pages follow by themselves. */
const FOOT: NavigationItem[] = [
  item('关于', 'About', '/about/'),
  item('服务领域', 'Fields of service', '/fields/'),
  item('名单查询', 'Look up a name', '/honors/lookup/'),
  item('核验证书', 'Verify a certificate', '/verify/'),
  item('更正', 'Corrections', '/corrections/'),
  item('数据', 'Data', '/data/'),
  item('媒体服务', 'Press', '/press/'),
];

export const SEARCH_ADDRESS = '/search/';

/** 导航: the words at the head and at the foot of each page. The name of the site leads home, so home cannot be taken away. */
export const Navigation = z
  .strictObject({
    main: z
      .array(NavigationItem)
      .min(1)
      .max(10)
      .meta({ label: '主导航', hint: '每页顶部，从左到右；拖动可以换次序，例如把“专题”移到前面' }),
    foot: z
      .array(NavigationItem)
      .max(20)
      .meta({ label: '页脚导航', hint: '每页底部；“页面”里的固定页面会自动接在后面，例如“隐私”' })
      .default([]),
  })
  .refine(({ main }) => main.some(({ href }) => href === SEARCH_ADDRESS), problem('navigation/search-missing', { path: ['main'] }));
export type Navigation = z.infer<typeof Navigation>;

/** What a site shows until somebody changes it. */
export const DEFAULT_NAVIGATION: Navigation = { main: MAIN, foot: FOOT };
