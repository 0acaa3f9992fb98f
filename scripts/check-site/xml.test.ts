import { expect, test } from 'vitest';
import { xmlProblem } from './xml.ts';

test.for([
  '<a/>',
  '<?xml version="1.0"?>\n<!-- a > b -->\n<a xmlns:x="u" x:b=\'1\'>\n<b>&amp;&#x4e2d;</b><![CDATA[ <p> & ]]></a>\n',
  '<!DOCTYPE html><姓名 属性="值 > 1">张</姓名>',
])('well-formed: %s', (text) => expect(xmlProblem(text)).toBeUndefined());

test.for([
  ['<a>', '没有结束'],
  ['<a></b>', '没有对应'],
  ['</a>', '没有对应'],
  ['<a/><b/>', '2 个'],
  ['text', '0 个'],
  ['<a b=1/>', '不合格'],
  ['<a b="1" b="2"/>', '两次'],
  ['<a>1 < 2</a>', '不合格'],
  ['<a>&nbsp;</a>', '&'],
  ['<a>\u0007</a>', '控制字符'],
] as const)('not well-formed: %s', ([text, word]) => expect(xmlProblem(text)).toContain(word));
