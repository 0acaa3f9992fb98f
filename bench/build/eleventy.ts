import fs from 'node:fs';
import path from 'node:path';
import { measure } from '../tools/measure.ts';
import { rivalFile } from '../rivals/rivals.ts';
import type { Run } from './run.ts';
import { emptied, writtenIn, WORK } from './work.ts';

const TEMPLATES = path.resolve(import.meta.dirname, '../eleventy');

/** A project folder of Eleventy with the content's stories linked in, for it reads nothing outside its own folder. */
function prepare(content: string): string {
  const project = emptied('eleventy');
  fs.cpSync(TEMPLATES, project, { recursive: true });
  fs.mkdirSync(path.join(project, 'stories'));
  fs.renameSync(path.join(project, 'stories.11tydata.js'), path.join(project, 'stories/stories.11tydata.js'));
  const years = path.join(content, 'stories');
  for (const year of fs.readdirSync(years)) fs.symlinkSync(path.join(years, year), path.join(project, 'stories', year));
  return project;
}

/** Eleventy over the stories of a content folder, always from nothing. */
export async function runEleventy(content: string): Promise<Run> {
  const cwd = prepare(content);
  const args = [rivalFile('@11ty/eleventy/cmd.cjs'), '--config=eleventy.config.js', '--quiet'];
  const measured = await measure({ command: process.execPath, args, cwd, log: path.join(WORK, 'eleventy.log') });
  return { label: 'Eleventy 3.1.8, stories only', ...writtenIn(path.join(cwd, '_site')), ...measured };
}
