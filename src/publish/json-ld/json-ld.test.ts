import { expect, test } from 'vitest';
import { homeToJsonLd, listingToJsonLd, rollToJsonLd, siteToJsonLd, storyToJsonLd, toScript } from '../json-ld.ts';
import { aHome, anHonour, aRoll, aStory } from '../testing/pages.ts';
import { anOrigin } from '../testing/origin.ts';

const parse = (data: object): Record<string, unknown> => JSON.parse(toScript(data)) as Record<string, unknown>;
const TODAY = '2026-03-10';

test('a title cannot end the script that carries it', () => {
  const script = toScript({ name: '</script><script>alert(1)</script> & \u2028' });
  expect(script).not.toMatch(/[<>&\u2028]/u);
  expect(JSON.parse(script)).toEqual({ name: '</script><script>alert(1)</script> & \u2028' });
});

test('an honour is told of a sole subject, with year, issuer and number', () => {
  const { about } = parse(storyToJsonLd(aStory, anOrigin, { honours: [anHonour] }));
  expect(about).toEqual([
    { '@type': 'Person', name: '甲某', award: ['2025年度三星级红十字志愿者（示例市红十字会，编号 SLC-2026-00001-X）'] },
  ]);
});

test('of several subjects nobody is given the honour', () => {
  const subjects = [...aStory.story.subjects, { name: '示例救护队', kind: 'group' as const }];
  const together = { ...aStory, story: { ...aStory.story, subjects } };
  expect(parse(storyToJsonLd(together, anOrigin, { honours: [anHonour] }))['about']).toEqual([
    { '@type': 'Person', name: '甲某' },
    { '@type': 'Organization', name: '示例救护队' },
  ]);
});

test.each(['notice', 'revoked', 'withheld'] as const)('an honour that is %s is not told as an award', (status) => {
  expect(toScript(storyToJsonLd(aStory, anOrigin, { honours: [{ ...anHonour, status }] }))).not.toContain('SLC-2026');
});

test('only a reprint names an original', () => {
  const own = { ...aStory, story: { ...aStory.story, origin: { kind: 'own' as const } } };
  expect(parse(storyToJsonLd(aStory, anOrigin))['isBasedOn']).toMatchObject({ url: 'https://news.example.org/1' });
  expect(parse(storyToJsonLd(own, anOrigin))).not.toHaveProperty('isBasedOn');
});

test('dates say the time zone of China', () => {
  expect(parse(storyToJsonLd(aStory, anOrigin))).toMatchObject({
    datePublished: '2026-03-05T00:00:00+08:00',
    dateModified: '2026-03-09T00:00:00+08:00',
  });
});

test('even the shortest roll has a description that Dataset Search takes', () => {
  const short = { ...aRoll, data: { ...aRoll.data, summary: '名单', sample: false } };
  const { description } = parse(rollToJsonLd(short, anOrigin));
  expect(Array.from(description as string).length).toBeGreaterThanOrEqual(50);
});

test('a notice tells machines too that it is not final', () => {
  const notice = { ...aRoll, data: { ...aRoll.data, stage: 'notice' as const } };
  expect(parse(rollToJsonLd(notice, anOrigin))).toMatchObject({ creativeWorkStatus: '公示' });
  expect(toScript(rollToJsonLd(notice, anOrigin))).toContain('尚未最终确定');
});

test('sample content says so in the text and beside it', () => {
  for (const data of [storyToJsonLd(aStory, anOrigin), rollToJsonLd(aRoll, anOrigin), homeToJsonLd(aHome, anOrigin, TODAY)]) {
    const told = parse(data);
    expect(told['description']).toMatch(/^示例数据/u);
    expect(told['disambiguatingDescription']).toBe('示例数据');
  }
  expect(toScript(siteToJsonLd(anOrigin))).not.toContain('示例数据');
});

test('coordinates are told in WGS-84 whatever they were read in', () => {
  const { geo } = parse(homeToJsonLd(aHome, anOrigin, TODAY));
  expect(geo).toEqual({ '@type': 'GeoCoordinates', latitude: 30.261687, longitude: 120.125732 });
});

test('hours that nobody confirmed for half a year are not told', () => {
  expect(parse(homeToJsonLd(aHome, anOrigin, '2026-08-28'))).toHaveProperty('openingHoursSpecification');
  expect(parse(homeToJsonLd(aHome, anOrigin, '2026-08-29'))).not.toHaveProperty('openingHoursSpecification');
});

test('a suspended home has no hours', () => {
  const suspended = { ...aHome, data: { ...aHome.data, status: 'suspended' as const } };
  expect(parse(homeToJsonLd(suspended, anOrigin, TODAY))).not.toHaveProperty('openingHoursSpecification');
});

test('an arrangement of the place goes before the public holiday, and past ones are gone', () => {
  const { specialOpeningHoursSpecification: days } = parse(homeToJsonLd(aHome, anOrigin, TODAY));
  expect(days).toContainEqual({
    '@type': 'OpeningHoursSpecification',
    validFrom: '2026-05-01',
    validThrough: '2026-05-01',
    opens: '10:00',
    closes: '12:00',
  });
  const onMayDay = (days as { validFrom: string; validThrough: string }[]).filter(
    ({ validFrom, validThrough }) => validFrom <= '2026-05-01' && '2026-05-01' <= validThrough,
  );
  expect(onMayDay).toHaveLength(1);
  expect(JSON.stringify(days)).not.toContain('布展闭馆');
});

test('no list of AEDs can be gathered from the homes', () => {
  expect(toScript(homeToJsonLd(aHome, anOrigin, TODAY))).not.toContain('AED');
});

test('a list of real places is not called a sample because the site has samples elsewhere', () => {
  const list = { href: '/homes/', title: '志愿者之家', description: '按所在地查找。', items: [] };
  const origin = { ...anOrigin, sample: true };
  expect(toScript(listingToJsonLd(list, origin))).toContain('示例数据');
  expect(toScript(listingToJsonLd({ ...list, sample: false }, origin))).not.toContain('示例数据');
});
