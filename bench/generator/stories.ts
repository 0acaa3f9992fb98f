import { addDays } from '#domain/calendar/date.ts';
import { SERVICE_FIELDS, type ServiceField } from '#domain/field/service-field.ts';
import { personName } from './names.ts';
import { photosFor } from './photos.ts';
import { prose } from './prose.ts';
import type { Random } from './random.ts';
import { say, words } from './words.ts';
import { chanceOf, ownTitle, type Input, type World } from './world.ts';

const FIELDS = Object.keys(SERVICE_FIELDS) as ServiceField[];

const cut = (text: string, max: number): string => Array.from(text).slice(0, max).join('');

const reviews = (random: Random, on: string): Input<'stories'>['reviews'] => {
  const [first, second, third] = random.some(['初审员', '复审员', '终审员', '编审员'], 3) as [string, string, string];
  return { first: { by: first, on }, second: { by: second, on }, third: { by: third, on } };
};

const perhaps = <T>(random: Random, share: number, list: readonly T[]): T[] =>
  list.length > 0 && random.chance(share) ? [random.pick(list)] : [];

/** A second hand reports on a group as often as one story in ten; the others are about one person. */
const subject = (random: Random, name: string): Input<'stories'>['subjects'][number] =>
  random.chance(0.1)
    ? { name: `红十字${random.pick(words('team'))}`, kind: 'group' }
    : { name, kind: 'person', role: `红十字${random.pick(words('team'))}队员` };

function storyOf(world: World, random: Random, name: string): Input<'stories'> {
  const body = random.pick(world.bodies);
  const publishedOn = addDays(world.today, -random.int(0, 2300));
  const slots = { name, town: body.town };
  return {
    title: ownTitle(world, say('title', random, slots), 50),
    summary: cut(say('summary', random, slots), 200),
    subjects: [subject(random, name)],
    fields: random.some(FIELDS, random.int(1, 2)),
    organization: body.id,
    division: body.division,
    publishedOn,
    origin: { kind: 'own', publisher: body.name },
    credits: { authors: [personName(random)], editors: [personName(random)], photographers: [personName(random)] },
    reviews: reviews(random, publishedOn),
    consent: {
      basis: 'consent',
      givenBy: 'self',
      on: publishedOn,
      registrar: personName(random),
      kept: `办公室档案柜 ${publishedOn.slice(0, 4)}`,
    },
    photos: photosFor(world, random),
    tags: random.some(words('tag'), random.int(1, 3)),
    topics: perhaps(random, 0.3, world.topics),
    projects: perhaps(random, 0.25, world.projects),
    conferrals: perhaps(random, 0.2, world.numbers),
    sample: true,
  };
}

function writeStory(world: World, index: number): void {
  const random = chanceOf(world, 'stories', index);
  const name = personName(random);
  const story = storyOf(world, random, name);
  const town = world.bodies.find(({ id }) => id === story.organization)!.town;
  const year = story.publishedOn.slice(0, 4);
  const folder = `stories/${year}/${year}-s-${String(index).padStart(6, '0')}`;
  const pictures = (story.photos ?? []).map(({ file, alt }) => `\n![${alt}](${file})\n`).join('');
  world.folder.markdown(`${folder}/index.md`, story, prose(random, { name, town }, { han: random.int(1200, 1800) }) + pictures);
  for (const { file } of story.photos ?? []) world.folder.link(`${world.folder.root}/.photos/${file}`, `${folder}/${file}`);
}

export function writeStories(world: World): void {
  for (let i = 0; i < world.counts.stories; i += 1) writeStory(world, i);
}
