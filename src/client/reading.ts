/**
 * What a reader chose for this device. The attributes of `<html>` are the truth while a page is open, so that the switches
 * work where storage is blocked; src/client/boot.js brings the choice back on the next page.
 */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface Reading {
  elder: boolean;
  theme: Theme;
}

export const STORAGE_KEY = 'reading';

/** A choice as stored; nothing where nothing differs from the default, so that no trace is left. */
export function toStored({ elder, theme }: Reading): string | undefined {
  if (!elder && theme === 'auto') return undefined;
  return JSON.stringify({ ...(elder && { elder }), ...(theme !== 'auto' && { theme }) });
}

export const isTheme = (value: string | undefined): value is Theme => THEMES.some((theme) => theme === value);

const readingOf = ({ dataset }: HTMLElement): Reading => ({
  elder: 'elder' in dataset,
  theme: isTheme(dataset['theme']) ? dataset['theme'] : 'auto',
});

/** A private window may refuse: the choice then lasts as long as the page. */
function store(reading: Reading): void {
  const text = toStored(reading);
  try {
    if (text) localStorage.setItem(STORAGE_KEY, text);
    else localStorage.removeItem(STORAGE_KEY);
  } catch {
    return;
  }
}

function show({ elder, theme }: Reading): void {
  const root = document.documentElement;
  root.toggleAttribute('data-elder', elder);
  if (theme === 'auto') root.removeAttribute('data-theme');
  else root.dataset['theme'] = theme;
  for (const button of document.querySelectorAll<HTMLButtonElement>('reading-tools button')) {
    const pressed = button.value === 'elder' ? elder : button.value === theme;
    button.setAttribute('aria-pressed', String(pressed));
  }
}

/** Changes what is chosen: shown at once, told to screen readers by `aria-pressed`, kept for the next page. */
export function choose(change: (reading: Reading) => Partial<Reading>): void {
  const before = readingOf(document.documentElement);
  const reading = { ...before, ...change(before) };
  show(reading);
  store(reading);
}
