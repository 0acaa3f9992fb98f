import type { Words } from '#i18n/zh-Hans.ts';

/** The main routes in the order in which a visitor meets them. */
export const MAIN_ROUTES = [
  { word: 'stories', href: '/stories/' },
  { word: 'projects', href: '/projects/' },
  { word: 'honors', href: '/honors/' },
  { word: 'homes', href: '/homes/' },
  { word: 'organizations', href: '/organizations/' },
  { word: 'topics', href: '/topics/' },
  { word: 'press', href: '/press/' },
  { word: 'search', href: '/search/' },
] as const satisfies readonly { word: keyof Words; href: string }[];

/** Routes of the foot of the page: what one needs once. */
export const FOOT_ROUTES = [
  { word: 'about', href: '/about/' },
  { word: 'fields', href: '/fields/' },
  { word: 'rollLookup', href: '/honors/lookup/' },
  { word: 'verify', href: '/verify/' },
  { word: 'corrections', href: '/corrections/' },
  { word: 'data', href: '/data/' },
  { word: 'press', href: '/press/' },
] as const satisfies readonly { word: keyof Words; href: string }[];
