import fs from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { aPhoto, aStory } from '../../../../tests/fixtures/builders.ts';
import type { ManifestEntry } from '../../manifest.ts';
import { aJpeg, aWorkshop } from '../../testing/workshop.ts';
import { designOf, type Design, type PosterSubject } from '../design.ts';
import type { PosterJob } from '../jobs.ts';
import { makePosters, type PosterRun } from '../make.ts';

export const SITE = { name: '河川红十字志愿者荣誉', url: 'https://zhiyuan.hechuan.example' };

type Subject = Partial<Omit<PosterSubject, 'story'>> & { story?: Parameters<typeof aStory>[0] };

/** What is drawn for a story; of a test's own story only that differs which the test says. */
export function aDesign({ id = '2026-hc-0001', organization = '河川市红十字会', photo, story }: Subject = {}): Design {
  return designOf({ id, organization, photo, story: aStory(story) }, SITE);
}

export const aJob = (subject: Subject = {}): PosterJob => {
  const id = subject.id ?? '2026-hc-0001';
  return { id, file: `stories/2026/${id}/index.md`, design: aDesign(subject) };
};

/** A photograph as the pipeline has made it: red on its left half, white on its right. */
export async function aDevelopedPhoto(width = 1600, height = 1000): Promise<{ photos: string; made: ManifestEntry }> {
  const workshop = aWorkshop();
  const { key } = workshop.list('cover.jpg', await aJpeg({ width, height, colour: '#c00000' }));
  const { manifest } = await workshop.develop();
  return { photos: workshop.dir, made: manifest[key]! };
}

export const listed = aPhoto;

/** A cache of posters that vanishes with the test. */
export function aStudio() {
  const dir = fs.mkdtempSync(path.join(fs.realpathSync(process.env['TMPDIR'] ?? '/tmp'), 'posters-'));
  onTestFinished(() => fs.rmSync(dir, { recursive: true }));
  return {
    dir,
    make: (jobs: readonly PosterJob[], options: Parameters<typeof makePosters>[1] = {}): Promise<PosterRun> =>
      makePosters(jobs, { dir, ...options }),
    files: (): string[] => fs.readdirSync(dir).sort(),
  };
}
