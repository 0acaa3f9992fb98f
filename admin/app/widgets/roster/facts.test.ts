import { expect, test } from 'vitest';
import { starLimit } from './facts.ts';

const issuer = { name: '示例市红十字会', level: 'city' } as const;

test('the limit of stars is told as soon as it is known, and follows the scheme', () => {
  expect(starLimit({ kind: 'star', issuer })).toBe('示例市红十字会（市级）最高可评四星级。');
  const levels = [{ star: 3, hours: 600, awardedBy: 'city' as const }];
  expect(starLimit({ kind: 'star', issuer, scheme: { levels } })).toContain('三星级');
  expect(starLimit({ issuer: { ...issuer, level: 'grassroots' } })).toContain('不能评定星级');
  expect(starLimit({ kind: 'star' })).toContain('发布单位');
  expect(starLimit({ kind: 'commendation', issuer })).toContain('不填星级');
});
