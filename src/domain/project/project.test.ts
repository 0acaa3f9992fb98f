import { describe, expect, test } from 'vitest';
import { project } from '../../../tests/fixtures/inputs.ts';
import { Project } from './project.ts';

const codes = (over: Record<string, unknown>): string[] =>
  Project.safeParse({ ...project, ...over }).error?.issues.map(({ message }) => message) ?? [];

describe('a figure of a project', () => {
  const figure = { label: '受益人次', value: '1155 人', asOf: '2025-12', basis: '签到表' };

  test('carries its day and its way of counting', () => {
    expect(codes({ figures: [figure] })).toEqual([]);
    for (const missing of ['asOf', 'basis']) {
      expect(codes({ figures: [{ ...figure, [missing]: undefined }] })).toEqual(['project/figure-undated']);
    }
  });
});

test('a project can be checked: it names at least one source', () => {
  expect(codes({ sources: [] })).not.toEqual([]);
});

test('whether a project still runs is unknown until somebody says so', () => {
  expect(Project.parse(project).status).toBe('unknown');
});
