import type { Problem } from '../problem/problem.ts';
import { consentProblems } from './consents.ts';
import { dayProblems } from './days.ts';
import { homeProblems } from './homes.ts';
import type { Library } from './library.ts';
import { navigationProblems } from './navigation.ts';
import { organizationProblems } from './organizations.ts';
import { missingReferences } from './references.ts';
import { rollProblems } from './rolls.ts';
import { textProblems } from './texts.ts';
import { versionProblems } from './versions.ts';

/** Everything content must hold beyond its schemas: the whole list of promises that the build keeps. */
export function checkLibrary(library: Library, today: string): Problem[] {
  return [
    ...missingReferences(library),
    ...organizationProblems(library),
    ...rollProblems(library),
    ...versionProblems(library),
    ...consentProblems(library),
    ...dayProblems(library, today),
    ...textProblems(library),
    ...homeProblems(library, today),
    ...navigationProblems(library),
  ];
}
