import fs from 'node:fs';
import { describe, expect, test } from 'vitest';

/** What a reader of the file sees as comment: HTML comments, block comments, and `//` to the end of a line of code. */
const COMMENTS = /<!--[\s\S]*?-->|\/\*[\s\S]*?\*\/|(?<![:\w"'`/])\/\/[^\n]*/gu;
const HAN = /\p{Script=Han}[^\n<]*/u;

const blank = (text: string): string => text.replaceAll(/[^\n]/gu, ' ');

/** Each line of a component that holds Chinese text outside its comments, as `line: text`. */
function hanLines(component: string): string[] {
  const code = component.replaceAll(COMMENTS, blank);
  return code.split('\n').flatMap((line, i) => {
    const found = HAN.exec(line);
    return found ? [`${i + 1}: ${found[0].trim()}`] : [];
  });
}

describe('text that readers see comes from content or src/i18n, never from a component', () => {
  const components = fs.globSync('src/**/*.astro');

  test.each(components.length > 0 ? components : ['(no component yet)'])('%s', (file) => {
    const found = fs.existsSync(file) ? hanLines(fs.readFileSync(file, 'utf8')) : [];
    expect(found, `${file}: move this text to src/i18n`).toEqual([]);
  });

  test('markup, attributes and strings are seen; comments are not', () => {
    const component = [
      '---',
      '// 注释',
      '/* 多行',
      '   注释 */',
      "const a = '标题'; // 注释",
      "const url = 'https://example.org/名单';",
      '---',
      '<!-- 注释 -->',
      '{/* 注释 */}',
      '<p title="提示">𬱖</p>',
    ].join('\n');
    expect(hanLines(component)).toEqual(["5: 标题';", "6: 名单';", '10: 提示">𬱖']);
  });
});
