import { describe, expect, test } from 'vitest';
import { headlessColumns, withHeadings } from './mapping.ts';

describe('cells without a header', () => {
  test('are guessed by what most of a column looks like', () => {
    const text = ['1\t阿依古丽·买买提江\t五星级\t蓝湾救援队', '2\t林知夏\t4\t东湖区红十字会', '3\t许知秋\t★★★\t示例小学'].join('\n');
    expect(headlessColumns(text)!.guess).toEqual(['', '姓名', '星级', '单位']);
  });

  test('are none where there is one column only', () => {
    expect(headlessColumns('林知夏\n再夏秋')).toBeUndefined();
  });

  test('get the header that was chosen, and lose nothing by it', () => {
    expect(withHeadings('林知夏\t"a\tb"\n', ['姓名', ''])).toBe('姓名\t\n林知夏\t"a\tb"\n');
  });
});
