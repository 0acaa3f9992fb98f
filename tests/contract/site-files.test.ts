import { expect, test } from 'vitest';
import { toOpenSearch } from '#publish/open-search.ts';
import { toRobots } from '#publish/robots.ts';
import { rollToCsv } from '#publish/roll-csv.ts';
import { rollToJson } from '#publish/roll-json.ts';
import { toSecurityTxt } from '#publish/security-txt.ts';
import { toSitemap } from '#publish/sitemap.ts';
import { anOrigin } from '#publish/testing/origin.ts';
import { aRollFile } from '#publish/testing/roll.ts';
import { toWebManifest } from '#publish/web-manifest.ts';

const pages = [
  { href: '/', lastmod: '2026-03-09' },
  { href: '/stories/2026-03-05-shili-a1/', lastmod: '2026-03-09', images: ['/media/abc-share.jpg'] },
  { href: '/organizations/shili/' },
];

const FILES = {
  'roll.csv': rollToCsv(aRollFile.rows, aRollFile.data),
  'roll.json.golden': rollToJson(aRollFile, anOrigin),
  'sitemap.xml': toSitemap(pages, anOrigin),
  'sitemap-index.xml': toSitemap(pages, anOrigin, 2),
  'opensearch.xml': toOpenSearch(anOrigin),
  'robots.txt': toRobots(anOrigin),
  'security.txt': toSecurityTxt({ email: 'security@example.org', phone: '0571-87000000' }, anOrigin, '2026-03-10'),
  'manifest.webmanifest.golden': toWebManifest(anOrigin),
};

test.each(Object.entries(FILES))('%s stays as it is', async (name, text) => {
  await expect(text).toMatchFileSnapshot(`golden/${name}`);
});
