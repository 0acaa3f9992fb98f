import { characters } from './han.ts';

/** Surnames of two characters still in use; 欧阳华 is masked as 欧阳*, not 欧*华. */
const COMPOUND_SURNAMES = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 司空 夏侯 端木 百里 东郭 南宫 轩辕 长孙 宇文 呼延 赫连 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 仲孙 钟离 闻人 独孤 拓跋 西门 南门 第五 左丘 梁丘 谷梁 达奚 万俟'.split(
    ' ',
  ),
);

/** The surname of a Han name: two characters where the surname is a compound one and something follows it. */
export function surnameOf(name: string): string {
  const all = characters(name);
  const two = all.slice(0, 2).join('');
  return all.length > 2 && COMPOUND_SURNAMES.has(two) ? two : (all[0] ?? '');
}

function maskPart(part: string): string {
  const all = characters(part);
  return all.map((c, i) => (i === 0 ? c : '*')).join('');
}

/** A name partly hidden, by grapheme: 张* · 李*明 · 欧阳*华 · 阿**·买**. */
export function maskName(name: string): string {
  if (name.includes('·')) return name.split('·').map(maskPart).join('·');
  const surname = surnameOf(name);
  const given = characters(name).slice(characters(surname).length);
  return surname + given.map((c, i) => (given.length > 1 && i === given.length - 1 ? c : '*')).join('');
}
