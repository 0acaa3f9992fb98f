import { expect, test } from 'vitest';
import { pageKind } from './page-kind.ts';

test.for([
  ['/', '/'],
  ['/stories/', '/stories/'],
  ['/stories/2026-hz-0001/', '/stories/*/'],
  ['/stories/page/12/', '/stories/page/n/'],
  ['/honors/hz-2026-star/', '/honors/*/'],
  ['/honors/hz-2026-star/v2/', '/honors/*/vn/'],
  ['/honors/lookup/', '/honors/lookup/'],
  ['/homes/xihu/card/', '/homes/*/card/'],
  ['/about/privacy/', '/about/privacy/'],
  ['/404.html', '/404.html'],
  ['/en/', '/en/'],
  ['/en/stories/2026-hz-0001/', '/en/stories/*/'],
] as const)('%s is of the kind %s', ([url, kind]) => expect(pageKind(url)).toBe(kind));
