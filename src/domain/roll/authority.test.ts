import { describe, expect, test } from 'vitest';
import { authorityOf, overAuthority } from './authority.ts';

describe('a star that is being chosen', () => {
  test('is held against the level of its issuer', () => {
    const county = authorityOf('county');
    expect(county).toEqual({ level: '县级', max: 3 });
    expect(overAuthority(3, county)).toBeUndefined();
    expect(overAuthority(4, county)).toEqual({ code: 'roll/authority', field: 'star', values: { level: '县级', max: 3, star: 4 } });
  });

  test('and against the scheme, which may allow less but never more', () => {
    const levels = [
      { star: 1, hours: 100, awardedBy: 'county' as const },
      { star: 2, hours: 300, awardedBy: 'city' as const },
    ];
    expect(authorityOf('county', { levels }).max).toBe(1);
    expect(authorityOf('grassroots', { levels }).max).toBe(0);
  });
});
