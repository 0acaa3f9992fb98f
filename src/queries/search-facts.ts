import { provinceOf } from '#domain/division/division.ts';
import { SERVICE_FIELDS, type ServiceField } from '#domain/field/service-field.ts';
import type { PageFacts } from '#domain/find/facts.ts';
import { get, type Stored } from './content.ts';

const yearOf = (day: string | undefined): number | undefined => (day ? Number(day.slice(0, 4)) : undefined);
const placeOf = (division: string | undefined): string | undefined => (division ? provinceOf(division)?.name : undefined);
const namesOf = (fields: readonly ServiceField[]): string[] => fields.map((field) => SERVICE_FIELDS[field]);

type Data<Name extends Parameters<typeof get>[0]> = Stored<Name>['data'];

/** What the search files each kind of page under. */
export const searchFacts = {
  story: ({ publishedOn, division, fields }: Pick<Data<'stories'>, 'publishedOn' | 'division' | 'fields'>): PageFacts => ({
    ...{ kind: 'stories', year: yearOf(publishedOn), half: Number(publishedOn.slice(5, 7)) <= 6 ? 1 : 2 },
    ...{ place: placeOf(division), fields: namesOf(fields) },
  }),
  project: ({ division, fields }: Data<'projects'>): PageFacts => ({ kind: 'projects', place: placeOf(division), fields: namesOf(fields) }),
  home: ({ division }: Data<'homes'>): PageFacts => ({ kind: 'homes', place: placeOf(division) }),
  organization: ({ division }: Data<'organizations'>): PageFacts => ({ kind: 'organizations', place: placeOf(division) }),
  topic: ({ publishedOn }: Data<'topics'>): PageFacts => ({ kind: 'topics', year: yearOf(publishedOn) }),
  page: (): PageFacts => ({ kind: 'pages' }),
  async roll({ year, issuer }: Data<'rolls'>): Promise<PageFacts> {
    return { kind: 'rolls', year, place: placeOf((await get('organizations', issuer)).data.division) };
  },
};
