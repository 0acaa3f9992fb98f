import { describe, expect, test } from 'vitest';
import type { PickOrganization } from '../../../shared/api.ts';
import { detailOf, directoryOf, optionsFrom, spokenDirectory } from './directory.ts';

const list: PickOrganization[] = [
  { id: 'zj', name: '浙江省红十字会', kind: 'society', level: 'province', division: '330000', prefix: 'ZJ' },
  { id: 'hz', name: '杭州市红十字会', short: '杭州红会', kind: 'society', level: 'city', parent: 'zj', division: '330100', prefix: 'ZJHZ' },
  { id: 'water', name: '蓝湾水上救援队', kind: 'team', level: 'city', parent: 'hz', division: '330106' },
];
const directory = directoryOf(list);
const ids = (question: string, recent: string[] = []): string[] => optionsFrom(directory, question, recent).map(({ id }) => id);

describe('an organisation is found', () => {
  test('by its name, its short name, its place and its prefix', () => {
    expect(ids('水上')).toEqual(['water']);
    expect(ids('杭州红会')).toEqual(['hz']);
    expect(ids('西湖区')).toEqual(['water']);
    expect(ids('zjhz')).toEqual(['hz']);
  });

  test('by initials and pinyin', async () => {
    const spoken = await spokenDirectory(list);
    const found = (question: string) => optionsFrom(spoken, question, []).map(({ id }) => id);
    expect(found('hzs')).toEqual(['hz']);
    expect(found('lanwan')).toEqual(['water']);
  });

  test('before anything is typed among those chosen last, if they are still there', () => {
    expect(ids(' ', ['hz', 'gone'])).toEqual(['hz']);
  });

  test('with what tells it apart', () => {
    expect(detailOf(list[1]!, directory.byId)).toBe('市级 · 上级：浙江省红十字会');
    expect(detailOf(list[2]!, directory.byId)).toBe('红十字志愿服务队 · 上级：杭州市红十字会');
    expect(detailOf(list[0]!, directory.byId)).toBe('省级');
  });
});
