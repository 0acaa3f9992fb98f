import { expect, test } from 'vitest';
import { requireGit, versionProblem } from './git-version.ts';

test.each(['git version 2.38.0', 'git version 2.39.5 (Apple Git-154)', 'git version 2.50.1.windows.1', 'git version 3.0.0'])(
  '%s will do',
  (answer) => expect(versionProblem(answer)).toBeUndefined(),
);

test.each(['git version 2.37.9', 'git version 1.8.3.1', 'git version 2.9.5'])(
  '%s is too old, and the sentence says what to do',
  (answer) => {
    expect(versionProblem(answer)).toContain('请升级到 git 2.38 或更高版本');
  },
);

test('an answer that is no version is told', () => expect(versionProblem('hello')).toContain('认不出 git 的版本'));

test('a machine without git is told in Chinese', async () => {
  await expect(requireGit('/nonexistent')).rejects.toThrow('没有找到 git 程序');
});
