import type { z } from 'zod';
import { Conferral } from '../conferral/conferral.ts';
import { LAYOUTS, SCHEMAS, type Layout } from '../library/collections.ts';
import { BLOCKS, type AnyBlock } from '../text/blocks/blocks.ts';
import { fieldsOf, type Field } from './fields.ts';
import { COLLECTIONS, type CollectionName, type Widget } from './meta.ts';

const TYPES: Record<Widget, string> = {
  string: '一行文字',
  text: '多行文字',
  markdown: '正文',
  number: '数字',
  boolean: '是或否',
  date: '日期',
  select: '选项',
  relation: '引用',
  list: '列表',
  object: '一组项目',
  division: '行政区划代码',
  coordinate: '坐标',
  hours: '开放时间',
  photo: '照片文件',
  photos: '照片',
  time: '时刻',
  star: '星级',
  consent: '公开依据',
  credits: '署名',
  reviews: '三审',
  organization: '引用',
};

const PLACES: Record<Layout, (collection: string) => string> = {
  json: (collection) => `content/${collection}/<编号>.json`,
  bundle: (collection) => `content/${collection}/<编号>/index.md`,
  roll: (collection) => `content/${collection}/<编号>/roll.json`,
};

const HEADING = '| 字段 | 名称 | 类型 | 必填 | 可选值或范围 | 说明 |\n| --- | --- | --- | --- | --- | --- |';

/** A field's path as an editor writes it: `photos[].credit`. */
interface Row {
  path: string;
  field: Field;
}

function rowsOf(fields: readonly Field[], prefix = ''): Row[] {
  return fields.flatMap((field) => {
    const path = prefix + field.name + (field.multiple ? '[]' : '');
    return [{ path, field }, ...rowsOf(field.fields ?? [], `${path}.`)];
  });
}

function typeText({ widget, multiple, references, integer }: Field): string {
  const single = references ? `引用：${COLLECTIONS[references]}` : integer ? '整数' : TYPES[widget];
  return multiple && widget !== 'list' ? `${single}（可多个）` : single;
}

function rangeText(min: number | undefined, max: number | undefined, unit: string): string {
  if (min === undefined && max === undefined) return '';
  if (min === undefined) return `至多 ${max}${unit}`;
  return max === undefined ? `至少 ${min}${unit}` : `${min}–${max}${unit}`;
}

/** The names of choices, or the limits of a value; every text has at least one character, so that is not told. */
function limitText({ options, widget, min, max, minItems, maxItems }: Field): string {
  const choices = Object.entries(options ?? {}).map(([value, label]) => `\`${value}\` ${label}`);
  const own = widget === 'number' || widget === 'star' ? rangeText(min, max, '') : rangeText(undefined, max, ' 字');
  return [choices.join('<br>'), own, rangeText(minItems, maxItems, ' 项')].filter(Boolean).join('；');
}

function hintText({ hint, initial, machine }: Field): string {
  const simple = typeof initial === 'string' || typeof initial === 'number';
  return [hint, simple && `不填即为 \`${initial}\``, machine && '由系统填写'].filter(Boolean).join('。');
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function table(schema: z.ZodObject): string {
  const lines = rowsOf(fieldsOf(schema)).map(({ path, field }) => {
    const cells = [`\`${path}\``, field.label, typeText(field), field.required ? '是' : '', limitText(field), hintText(field)];
    return `| ${cells.map(cell).join(' | ')} |`;
  });
  return [HEADING, ...lines].join('\n');
}

function collectionSection(name: CollectionName): string {
  const place = name === 'stories' ? PLACES.bundle('stories/<年>') : PLACES[LAYOUTS[name]](name);
  const text = LAYOUTS[name] === 'bundle' ? '资料区（开头两行“---”之间）的字段如下，正文用 Markdown 写在其后。' : '';
  return `## ${COLLECTIONS[name]} \`${name}\`\n\n文件：\`${place}\`。${text}\n\n${table(SCHEMAS[name])}`;
}

/** 正文组件: a form of the desk, and how it stands in the text. */
function blockSection(block: AnyBlock): string {
  return `### ${block.label}\n\n\`\`\`markdown\n${block.write(block.example)}\n\`\`\`\n\n${table(block.schema)}`;
}

/** 数据字典: every field that content may hold, as Markdown. The file in docs/ is written from this and from nothing else. */
export function dataDictionary(): string {
  const sections = Object.keys(SCHEMAS).map((name) => collectionSection(name as CollectionName));
  const rows = `## 名单记录 \`conferrals.csv\`\n\n文件：\`content/rolls/<编号>/conferrals.csv\`，第一行是字段名。只收下列各列。\n\n${table(Conferral)}`;
  const intro = '由 `npm run dictionary` 从 `src/domain` 生成，请勿手改。“必填”指上一级出现时必须填写。日期写成 `2026-03-05`。';
  const blocks = '## 正文里的组件\n\n在编辑台用工具栏的“＋”插入；手写时顶格，上下各空一行。';
  const forms = BLOCKS.map((block) => blockSection(block as unknown as AnyBlock));
  return `${['# 数据字典', intro, ...sections, rows, blocks, ...forms].join('\n\n')}\n`;
}
