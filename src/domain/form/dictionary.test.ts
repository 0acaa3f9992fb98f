import { describe, expect, test } from 'vitest';
import { COLLECTIONS } from './meta.ts';
import { dataDictionary } from './dictionary.ts';

const dictionary = dataDictionary();

describe('the data dictionary', () => {
  test('has a section for each collection and for the rows of a roll', () => {
    for (const [name, label] of Object.entries(COLLECTIONS)) expect(dictionary).toContain(`## ${label} \`${name}\``);
    expect(dictionary).toContain('## 名单记录 `conferrals.csv`');
  });

  test('tells where a story lies, by year', () => {
    expect(dictionary).toContain('`content/stories/<年>/<编号>/index.md`');
  });

  test('names fields as an editor writes them, with label, type, limits and hint', () => {
    expect(dictionary).toContain('| `photos[].credit` | 署名 | 一行文字 | 是 | 至多 200 字 | 摄影者或供图单位 |');
    expect(dictionary).toContain('| `parent` | 上级组织 | 引用：组织 |  |  | 除总会外都要填，输入名称的一部分来找，例如 浙江省 |');
    expect(dictionary).toContain('| `levels[]` | 星级与条件 | 列表 | 是 | 1–5 项 |  |');
    expect(dictionary).toContain('| `fields[]` | 服务领域 | 选项（可多个） | 是 | `emergency-rescue` 应急救援<br>');
  });

  test('tells what stands when a choice is left out', () => {
    expect(dictionary).toMatch(/`hours\.holidays` .*不填即为 `unknown`/);
  });

  test('never shows the limits of JavaScript as a rule', () => {
    expect(dictionary).not.toContain('9007199254740991');
  });
});
