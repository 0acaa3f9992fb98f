import { expect, test } from 'vitest';
import { Settings } from './settings.ts';

const contact = { name: '组织宣传部' };
const settings = {
  name: '河川红十字志愿者',
  nameEn: 'Hechuan Red Cross Volunteers',
  description: '讲述志愿者的故事。',
  descriptionEn: 'Stories of volunteers.',
  url: 'https://www.example.org.cn',
  organization: 'hechuan',
  editorial: contact,
  press: contact,
  corrections: contact,
  security: contact,
  licence: '转载请注明来源。',
  rollsSince: '本站名单自 2019 年起公开',
};

test('registrations and logo stay empty until a society fills them', () => {
  expect(Settings.parse(settings)).toMatchObject({ registrations: [] });
  expect(Settings.parse(settings).logo).toBeUndefined();
});

test('an office is reached by an address for mail that is one', () => {
  const accepts = (email: string): boolean => Settings.safeParse({ ...settings, press: { ...contact, email } }).success;
  expect(accepts('press@example.org.cn')).toBe(true);
  expect(accepts('press')).toBe(false);
});
