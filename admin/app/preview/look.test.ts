import { expect, test } from 'vitest';
import { fit, storedLook, type Look } from './look.ts';

const look = (more: Partial<Look>): Look => ({ width: 'phone', elder: false, dark: false, ...more });
const stored = (text: string | null) => storedLook({ getItem: () => text });

test('a desktop page is shrunk to fit, a phone is not blown up', () => {
  expect(fit(look({ width: 'desktop' }), 600)).toEqual({ width: 1200, scale: 0.5 });
  expect(fit(look({}), 700)).toEqual({ width: 375, scale: 1 });
  expect(fit(look({}), 300)).toEqual({ width: 375, scale: 0.8 });
});

test('what was chosen last is chosen again; rubbish is nothing', () => {
  expect(stored('{"width":"desktop","elder":true}')).toEqual({ width: 'desktop', elder: true, dark: false });
  for (const text of [null, '', '{', '7', '{"width":"huge","dark":"yes"}']) expect(stored(text)).toEqual(look({}));
});
