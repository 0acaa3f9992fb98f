import { expect, test } from 'vitest';
import { failureOf, noAnswer, OFFLINE } from './failure.ts';

test('what the gateway says is what the editor reads, without a name before it', () => {
  const failure = failureOf(422, '{"error":"缺少必填项“标题”","problems":[]}');
  expect(String(failure)).toBe('缺少必填项“标题”');
  expect([failure.status, failure.refusal.problems]).toEqual([422, []]);
});

test.each(['<html>502 Bad Gateway</html>', '', '{"message":"nope"}', 'null'])('%j from a proxy becomes a sentence', (text) => {
  expect(String(failureOf(502, text))).toBe('服务器暂时没有答复（502），文字还在这一页。请稍后再试');
});

test('no answer says that the text is kept', () => expect([noAnswer().status, String(noAnswer())]).toEqual([0, OFFLINE]));
