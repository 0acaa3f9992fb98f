import { prepare, type Candidate, type Prepared } from '#domain/pick/candidate.ts';
import { mapInSlices } from './slices.ts';

/** The dictionary of readings is as large as all widgets together: it is fetched when a picker is entered. */
const dictionary = () => import('#domain/text/pinyin.ts');

/** Candidates that can be found by how their names are typed, too. Before it resolves, `prepare` alone finds them by their names. */
export async function withReadings(candidates: readonly Candidate[]): Promise<Prepared[]> {
  const { wordReading } = await dictionary();
  return mapInSlices(candidates, (candidate) => {
    const readings = candidate.names.map(wordReading).filter((reading) => reading !== undefined);
    return prepare({ ...candidate, readings });
  });
}
