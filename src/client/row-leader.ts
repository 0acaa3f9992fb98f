import type { NumberPlaces } from '#publish/roll-finder.ts';

/**
 * `/honors/<roll>/#<number>` is the promised address of a row. Where the roll has many pages this leads to the right one.
 * The file of numbers is fetched only when an address names one.
 */
const NUMBER = /^([A-Z][A-Z0-9]+-\d{4})-(\d{5})-[0-9A-Z]$/u;

const told = document.querySelector<HTMLElement>('[data-numbers]');

async function lead(): Promise<void> {
  const number = location.hash.slice(1).toUpperCase();
  const [, series, serial] = NUMBER.exec(number) ?? [];
  if (!told || !series) return;
  const response = await fetch(told.dataset['numbers']!);
  const places = response.ok ? ((await response.json()) as NumberPlaces) : {};
  const { first = 0, blocks = [] } = places[series] ?? {};
  const block = blocks[Number(serial) - first];
  if (block) location.replace(`names/${block}/#${number}`);
  else if (response.ok) told.textContent = told.dataset['missing']!.replace('{number}', number);
}

addEventListener('hashchange', () => void lead());
void lead();
