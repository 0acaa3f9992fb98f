import { expect, test } from 'vitest';
import { compareLevels, HIGHEST_STAR, LEVELS, starLabel, STARS, type Level } from './level.ts';

test('levels sort from the highest down', () => {
  const shuffled: Level[] = ['grassroots', 'city', 'national', 'county', 'province'];
  expect(shuffled.toSorted(compareLevels)).toEqual(Object.keys(LEVELS));
});

test('stars are read out as the founding document writes them', () => {
  expect(STARS.map(starLabel)).toEqual(['一星级', '二星级', '三星级', '四星级', '五星级']);
});

test('a county confers up to three stars, a city four, a province five, a grassroots body none', () => {
  expect(HIGHEST_STAR).toMatchObject({ county: 3, city: 4, province: 5, grassroots: 0 });
});
