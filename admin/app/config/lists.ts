import type { CollectionName } from '#domain/form/meta.ts';
import type { SingleName } from '#domain/library/collections.ts';
import { STORY_ORIGINS } from '#domain/story/story.ts';
import { SERVICE_FIELDS } from '#domain/field/service-field.ts';
import { CORRECTION_KINDS } from '#domain/correction/correction.ts';
import { HOME_KINDS, HOME_STATUSES } from '#domain/home/home.ts';
import { LEVELS } from '#domain/level/level.ts';
import { ORGANIZATION_KINDS } from '#domain/organization/organization.ts';
import { PROJECT_STATUSES } from '#domain/project/project.ts';
import { HONOUR_KINDS, STAGES } from '#domain/roll/roll.ts';

export interface ViewFilter {
  label: string;
  field: string;
  /** Boolean, or the source of a regular expression. */
  pattern: string | boolean;
}

export interface ViewGroup {
  label: string;
  field: string;
  /** The part of the value by which entries are put together. */
  pattern?: string;
}

/** How the list of a collection shows, sorts, filters and groups its entries. */
export interface ListView {
  summary: string;
  sortable_fields: { field: string; label: string }[];
  view_filters?: ViewFilter[];
  view_groups?: ViewGroup[];
}

/** A filter for each choice. Decap compares the text of a value, which of a list is `List [ "a", "b" ]`. */
const each = (field: string, options: Record<string, string>): ViewFilter[] =>
  Object.entries(options).map(([value, label]) => ({ label, field, pattern: `(^|")${value}("|$)` }));

const SAMPLE: ViewFilter = { label: '示例数据', field: 'sample', pattern: true };
const byYear = (field: string): ViewGroup => ({ label: '年份', field, pattern: '\\d{4}' });
const by = (field: string, label: string): ViewGroup => ({ label, field });
const sorts = (fields: Record<string, string>) => Object.entries(fields).map(([field, label]) => ({ field, label }));

const LIST_VIEWS: Record<Exclude<CollectionName, SingleName>, ListView> = {
  stories: {
    summary: '{{title}} · {{publishedOn}}',
    sortable_fields: sorts({ publishedOn: '发布日期', title: '标题', organization: '所属红十字会' }),
    view_filters: [...each('fields', SERVICE_FIELDS), ...each('origin.kind', STORY_ORIGINS), SAMPLE],
    view_groups: [byYear('publishedOn'), by('organization', '单位')],
  },
  projects: {
    summary: '{{title}} · {{publishedOn}}',
    sortable_fields: sorts({ publishedOn: '发布日期', title: '项目名称', organization: '主办单位' }),
    view_filters: [...each('status', PROJECT_STATUSES), ...each('fields', SERVICE_FIELDS), SAMPLE],
    view_groups: [byYear('publishedOn'), by('organization', '单位')],
  },
  rolls: {
    summary: '{{title}} · {{year}}',
    sortable_fields: sorts({ publishedOn: '发布日期', year: '评定年度', title: '标题' }),
    view_filters: [...each('stage', STAGES), ...each('kind', HONOUR_KINDS), SAMPLE],
    view_groups: [byYear('year'), by('issuer', '单位')],
  },
  homes: {
    summary: '{{name}}',
    sortable_fields: sorts({ name: '名称', publishedOn: '发布日期', confirmedOn: '信息核实日期' }),
    view_filters: [...each('kind', HOME_KINDS), ...each('status', HOME_STATUSES), SAMPLE],
    view_groups: [by('organization', '单位'), by('division', '行政区划')],
  },
  organizations: {
    summary: '{{name}}',
    sortable_fields: sorts({ name: '全称', level: '级别', division: '行政区划' }),
    view_filters: [...each('level', LEVELS), ...each('kind', ORGANIZATION_KINDS), SAMPLE],
    view_groups: [by('level', '级别'), by('parent', '上级')],
  },
  topics: {
    summary: '{{title}}',
    sortable_fields: sorts({ publishedOn: '发布日期', title: '专题名称' }),
    view_filters: [SAMPLE],
    view_groups: [byYear('publishedOn')],
  },
  corrections: {
    summary: '{{title}} · {{date}}',
    sortable_fields: sorts({ date: '更正日期', title: '标题' }),
    view_filters: [...each('kind', CORRECTION_KINDS), SAMPLE],
    view_groups: [byYear('date')],
  },
  schemes: {
    summary: '{{name}}',
    sortable_fields: sorts({ validFrom: '生效日期', name: '办法名称' }),
    view_filters: [SAMPLE],
    view_groups: [by('issuer', '制定单位')],
  },
  pages: { summary: '{{title}}', sortable_fields: sorts({ order: '次序', title: '标题', updatedOn: '更新日期' }) },
};

export const listView = (name: Exclude<CollectionName, SingleName>): ListView => LIST_VIEWS[name];
