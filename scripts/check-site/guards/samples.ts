import { over, type Guard } from '../finding.ts';

/** Invented people must never be taken for real ones. English pages say it in English. */
const SAID = /示例数据|sample data/i;

export const samples: Guard = {
  name: 'samples',
  promise: '含示例内容的页面都写明“示例数据”',
  run: (site) =>
    over(
      site.pages.filter(({ facts }) => facts.hasSample),
      ({ file, facts }) => (SAID.test(facts.text) ? [] : [{ file, message: '页面含 data-sample，却没有写“示例数据”' }]),
    ),
};
