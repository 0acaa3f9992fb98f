import { dayInChina, toChinese } from '#domain/calendar/date.ts';
import { ask } from '../dialog/ask.ts';
import type { Refusal } from '../../shared/api.ts';

/** 11月25日 21:18, in China whatever the clock of this machine thinks. */
export function when(at: string): string {
  const instant = new Date(at);
  const clock = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hour12: false });
  return `${toChinese(dayInChina(instant)).replace(/^\d+年/u, '')} ${clock.format(instant)}`;
}

export interface ConflictFacts {
  conflict: NonNullable<Refusal['conflict']>;
  /** The file as it would have been saved. */
  text: string;
  /** Where the version of the other person can be read. */
  theirs: string;
}

type Decision = 'keep' | 'theirs' | 'nothing';

async function copied(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return '已复制。可以粘贴到别处保存。';
  } catch {
    return '没有复制成功：浏览器不允许。您的文字仍在这一页。';
  }
}

/**
 * Somebody else has saved the same entry. Nothing is lost whatever is answered: the text stays in the form, and the version of the
 * other person stays in the history. `keep` means that the next save may take its place.
 */
export function askAboutConflict({ conflict, text, theirs }: ConflictFacts): Promise<Decision> {
  return ask<Decision>({
    title: '别人也改了这一篇',
    text: [
      `${conflict.by}在 ${when(conflict.at)} 保存过这一篇，您打开的不是最新的一版，所以这次没有保存。`,
      '您的文字都在。继续编辑后再点“保存”，会以您的文字为准；对方的版本仍留在历史记录里，可以找回。',
    ],
    aside: { label: '复制我的文字', act: () => copied(text) },
    answers: [
      { label: '打开对方的版本', value: 'theirs' },
      { label: '保留我的文字继续编辑', value: 'keep', first: true },
    ],
    otherwise: 'nothing',
  }).then((answer) => {
    if (answer === 'theirs') window.open(theirs, '_blank', 'noopener');
    return answer;
  });
}
