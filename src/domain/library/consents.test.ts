import { expect, test } from 'vitest';
import { aConsent, aRoll, aStory } from '../../../tests/fixtures/builders.ts';
import { aLibrary, anEntry } from '../../../tests/fixtures/library.ts';
import { consentProblems } from './consents.ts';

test('nobody is named in public before there is a basis for it', () => {
  const late = aConsent({ on: '2026-12-01' });
  const entries = [anEntry('rolls', 'late', aRoll({ consent: late })), anEntry('stories', 'late', aStory({ consent: late }))];
  expect(consentProblems(aLibrary())).toEqual([]);
  expect(consentProblems(aLibrary({ entries })).map(({ code, place }) => [code, place.file])).toEqual([
    ['consent/after-publication', 'rolls/late/roll.json'],
    ['consent/after-publication', 'stories/late/index.md'],
  ]);
});
