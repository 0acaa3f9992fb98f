import { collectionForm, titleField } from '#domain/form/decap.ts';
import { COLLECTIONS, type CollectionName } from '#domain/form/meta.ts';
import { LAYOUTS, SINGLES, type SingleName } from '#domain/library/collections.ts';
import { entryPath } from '#domain/library/entry-path.ts';
import { formatOf } from '../format/entry-format.ts';
import { listView } from './lists.ts';
import { starting } from './starting.ts';

/** In the order of an editor's work: what is written daily first, what is set once last. */
const ORDER = [
  'stories',
  'projects',
  'rolls',
  'homes',
  'organizations',
  'topics',
  'corrections',
  'schemes',
  'pages',
] as const satisfies CollectionName[];
type FolderName = (typeof ORDER)[number];

/** What stands under the heading of each list. */
const DESCRIPTIONS: Record<FolderName, string> = {
  stories: '志愿者个人或集体的事迹。标“必填”的，发布前补齐即可，草稿随时可以保存。',
  projects: '品牌项目：为谁做、怎么做、做到了什么。每个数字都要有截止日期和口径。',
  rolls: '星级评定、嘉奖等名单。记录从表格粘贴或导入，编号由系统发出。',
  homes: '志愿者之家、服务站、救护站等能走进去的地方。不知道的就空着，页面会写“未知”。',
  organizations: '红十字会、志愿者协会、志愿服务队。先建上级，再建下级。',
  topics: '专题：把事迹和项目归到一起。在事迹里选择专题即可收入。',
  corrections: '更正、撤销、隐去和说明。公开过的内容有错，在这里说明。',
  schemes: '星级评定办法：各星级的时长和评定权限。',
  pages: '关于、隐私、无障碍等固定页面。',
};

/** `{{slug}}` is the id; only Decap's own look-up uses this, a new id comes from the domain (backend/new-slug.ts). */
const PATHS = { json: undefined, bundle: '{{slug}}/index', roll: '{{slug}}/roll' } as const;

const path = (name: FolderName) => (name === 'stories' ? '{{year}}/{{slug}}/index' : PATHS[LAYOUTS[name]]);

function folderCollection(name: FolderName, today: string) {
  const place = path(name);
  return {
    name,
    label: COLLECTIONS[name],
    label_singular: COLLECTIONS[name],
    description: DESCRIPTIONS[name],
    folder: name,
    create: true,
    delete: true,
    ...formatOf(name),
    identifier_field: titleField(name),
    slug: '{{slug}}',
    ...(place && { path: place, media_folder: '', public_folder: '' }),
    editor: { preview: true, notes: true },
    ...listView(name),
    fields: starting(name, collectionForm(name), today),
  };
}

const SINGLE_DESCRIPTIONS: Record<SingleName, string> = {
  settings: '网站名称、备案、联系方式。改动发布后，全站每一页都会更新。',
  navigation: '每页顶部和底部的导航：文字、网址和次序。改动发布后，全站每一页都会更新。',
};

/** One file, which is there once and stays. */
function singleCollection(name: SingleName, today: string) {
  return {
    name,
    label: COLLECTIONS[name],
    description: SINGLE_DESCRIPTIONS[name],
    ...formatOf(name),
    editor: { preview: true, notes: true },
    files: [{ name: 'site', label: COLLECTIONS[name], file: entryPath(name, 'site'), fields: starting(name, collectionForm(name), today) }],
  };
}

export interface ConfigFacts {
  /** The day it is in China. */
  today: string;
  backend: string;
}

/** Decap's whole configuration, made from the domain. */
export function deskConfig({ today, backend }: ConfigFacts) {
  return {
    load_config_file: false,
    locale: 'zh_Hans',
    publish_mode: 'editorial_workflow',
    backend: { name: backend, proxy_url: '/cms-api/v1', branch: 'main' },
    // Never used: each entry keeps its pictures beside it.
    media_folder: 'media',
    public_folder: '/media',
    logo: { src: '/icon.svg', show_in_header: false },
    show_preview_links: true,
    issue_reports: { url: '/admin/' },
    slug: { encoding: 'ascii', clean_accents: true },
    collections: [...ORDER.map((name) => folderCollection(name, today)), ...SINGLES.map((name) => singleCollection(name, today))],
  };
}
