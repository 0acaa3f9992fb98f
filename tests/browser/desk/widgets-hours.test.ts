import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { OpeningHours } from '../../../src/domain/calendar/hours.ts';
import { widgetsDesk } from './widgets-desk.ts';
import { fill, press, value, widget } from './widgets-hand.ts';

const { open } = widgetsDesk();

describe('开放时间', () => {
  const parsed = async (page: Page) => OpeningHours.parse(await value(page, 'hours'));
  const spoken = (page: Page) => widget(page, 'hours').locator('.desk-summary').textContent();

  test('of a week of work is one press, and is spoken', async () => {
    await open('homes', {}, async (page) => {
      await press(page, 'hours', '周一至周五 09:00–17:00');
      expect((await parsed(page)).weekly).toEqual([{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '17:00' }]);
      expect(await spoken(page)).toBe('读出来是：周一至周五 09:00–17:00；周六、周日不开放。节假日安排未公布。');
    });
  });

  test('is read from the sentence on the door', async () => {
    await open('homes', {}, async (page) => {
      await fill(page, 'hours', '或者写成一句话', '周一至周五 9:00–11:30，13:30–17:00；周六上午9点至12点');
      await press(page, 'hours', '填入');
      expect((await parsed(page)).weekly).toHaveLength(3);
      expect(await spoken(page)).toContain('周一至周五 09:00–11:30、13:30–17:00；周六 09:00–12:00');
    });
  });

  test('is copied to the other days and written as one likes', async () => {
    await open('homes', {}, async (page) => {
      await press(page, 'hours', '周一至周五 09:00–17:00');
      await press(page, 'hours', '把时段 1 的时间复制到其余日子');
      const second = widget(page, 'hours').getByRole('group', { name: '时段 2' });
      await second.getByLabel('开门').fill('下午1点半');
      await second.getByLabel('关门').fill('24:00');
      await second.getByLabel('关门').blur();
      await second.getByLabel('开门').focus();
      await page.keyboard.press('Tab');
      expect(await second.getByLabel('开门').inputValue()).toBe('13:30');
      expect((await parsed(page)).weekly[1]).toEqual({ days: ['sat', 'sun'], opens: '13:30', closes: '24:00' });
    });
  });

  test('with holidays, exceptions and booking; a day alone is one day, and a wrong end is told where it stands', async () => {
    await open('homes', {}, async (page) => {
      await press(page, 'hours', '每天 09:00–17:00');
      await widget(page, 'hours').getByLabel('法定节假日休息').check();
      await widget(page, 'hours').getByLabel('须预约').check();
      await press(page, 'hours', '添加例外日期');
      const exception = widget(page, 'hours').getByRole('group', { name: '例外 1' });
      await exception.getByLabel('从').fill('2026-02-16');
      expect((await parsed(page)).exceptions).toEqual([{ from: '2026-02-16', to: '2026-02-16' }]);
      await exception.getByLabel('到').fill('2026-02-10');
      expect(await exception.locator('.desk-problems li').allTextContents()).toEqual(['结束早于开始。请核对两个时间的先后。']);
      await exception.getByLabel('到').fill('2026-02-23');
      await exception.getByLabel('说明').fill('春节闭馆');
      expect(await spoken(page)).toContain('法定节假日休息。2026年2月16日至2026年2月23日不开放（春节闭馆）。须预约。');
      expect(await parsed(page)).toMatchObject({ holidays: 'closed', byAppointment: true });
    });
  });

  test('cleared is unknown, and leaves nothing behind', async () => {
    await open('homes', {}, async (page) => {
      await press(page, 'hours', '每天 09:00–17:00');
      await widget(page, 'hours').getByLabel('法定节假日照常').check();
      await press(page, 'hours', '删除时段 1');
      expect(await value(page, 'hours')).toBeUndefined();
    });
  });
});
