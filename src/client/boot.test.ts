import fs from 'node:fs';
import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import { bootScript } from './boot.ts';

/** A page with one large-type button and one button for each theme, and what a device has stored. */
function boot(stored: string | null | Error) {
  const dataset: Record<string, string> = {};
  const pressed = new Set<string>();
  const buttons = ['elder', 'auto', 'light', 'dark'].map((value) => ({
    value,
    setAttribute: (_name: string, on: boolean) => void (on ? pressed.add(value) : pressed.delete(value)),
  }));
  const listeners: Record<string, (event: unknown) => void> = {};
  const toggleAttribute = (_name: string, on: boolean) => void (on ? (dataset['elder'] = '') : delete dataset['elder']);
  const getItem = () => {
    if (stored instanceof Error) throw stored;
    return stored;
  };
  vm.runInNewContext(bootScript, {
    document: { documentElement: { dataset, toggleAttribute }, querySelectorAll: () => buttons },
    localStorage: { getItem },
    addEventListener: (type: string, listener: (event: unknown) => void) => (listeners[type] = listener),
  });
  return { dataset, listeners, pressed: () => [...pressed] };
}

describe('the inline script', () => {
  test('is smaller than 1 KB and cannot end its own element', () => {
    expect(Buffer.byteLength(bootScript)).toBeLessThanOrEqual(1024);
    expect(bootScript).not.toMatch(/<\/|<!--/);
  });

  test('holds no text over several lines, so that taking the indentation away changes nothing', () => {
    expect(fs.readFileSync(`${import.meta.dirname}/boot.js`, 'utf8')).not.toMatch(/`|\\\n|\/\//);
  });

  test('shows what needs script, chosen or not', () => {
    expect(boot(null).dataset).toEqual({ script: '' });
  });

  test('brings back what was chosen', () => {
    const { dataset, pressed } = boot('{"elder":true,"theme":"dark"}');
    expect(dataset).toEqual({ script: '', elder: '', theme: 'dark' });
    expect(pressed()).toEqual(['elder', 'dark']);
  });

  test('brings it back again when a page returns from the back-forward cache', () => {
    const { dataset, listeners } = boot('{"theme":"light"}');
    delete dataset['theme'];
    listeners['pageshow']!({});
    expect(dataset['theme']).toBe('light');
  });

  test('asks for nothing when a field without a module is entered', () => {
    expect(boot(null).listeners['focusin']!({ target: { dataset: {} } })).toBeUndefined();
  });

  test.each([
    ['blocked storage', new Error('SecurityError')],
    ['no JSON', '{elder'],
    ['null', 'null'],
    ['a word', '"dark"'],
    ['a number', '7'],
    ['a list', '[true,"dark"]'],
    ['other types', '{"elder":"yes","theme":"red; }"}'],
    ['an unknown theme', '{"elder":1,"theme":"darker"}'],
  ])('takes %s for nothing chosen', (_, stored) => {
    const { dataset, pressed } = boot(stored);
    expect(dataset).toEqual({ script: '' });
    expect(pressed()).toEqual(['auto']);
  });
});
