import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { widgetsDesk } from './widgets-desk.ts';
import { press, problems, value, widget } from './widgets-hand.ts';

const { open } = widgetsDesk();

/** Milliseconds; wide enough for a slow machine: the figure itself is asked to be 50 (issue 5) and a bench's business. */
const SLUGGISH = 1_000;

/** Types into a combobox key by key; how long each took until its options stood in the page, laid out. */
function typeAndTime(page: Page, name: string, text: string): Promise<number[]> {
  return page.evaluate(
    async ([field, typed]) => {
      const input = document.querySelector<HTMLInputElement>(`#${field}-field-1 input[role="combobox"]`)!;
      const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
      const times: number[] = [];
      for (let end = 1; end <= typed.length; end += 1) {
        await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame)));
        const began = performance.now();
        write.call(input, typed.slice(0, end));
        input.dispatchEvent(new Event('input', { bubbles: true }));
        // React answers what somebody types before anything else is done.
        await new Promise<void>((next) => queueMicrotask(() => queueMicrotask(next)));
        if (input.getAttribute('aria-expanded') !== 'true') throw new Error(`nothing offered for ${typed.slice(0, end)}`);
        document.body.getBoundingClientRect();
        times.push(performance.now() - began);
      }
      return times;
    },
    [name, text] as const,
  );
}

/** By pinyin a picker finds as soon as its dictionary has come and all names are read. */
async function whenSpoken(page: Page, name: string, typed: string): Promise<void> {
  await widget(page, name).locator('input[role="combobox"]').fill(typed);
  await widget(page, name).getByRole('option').first().waitFor();
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

describe('省市县', () => {
  test('is found by initials and chosen with the keys', async () => {
    await open('homes', {}, async (page) => {
      const box = widget(page, 'division').getByRole('combobox', { name: '查找' });
      await box.focus();
      await box.pressSequentially('xsq');
      await widget(page, 'division').getByRole('option', { name: '浙江省杭州市萧山区' }).waitFor();
      await box.press('Escape');
      expect(await box.getAttribute('aria-expanded')).toBe('false');
      await box.fill('萧山');
      await box.press('Enter');
      expect(await value(page, 'division')).toBe('330109');
      expect(await widget(page, 'division').locator('strong').textContent()).toBe('浙江省杭州市萧山区');
    });
  });

  test('is chosen step by step, back to the city, and cleared', async () => {
    await open('homes', {}, async (page) => {
      const step = (label: string) => widget(page, 'division').getByLabel(label, { exact: true });
      await step('省级').selectOption({ label: '上海市' });
      await step('市级').selectOption({ label: '黄浦区' });
      expect(await value(page, 'division')).toBe('310101');
      expect(await step('县级').isDisabled()).toBe(true);
      await step('市级').selectOption({ label: '不选' });
      expect(await value(page, 'division')).toBe('310000');
      await press(page, 'division', '清除');
      expect(await value(page, 'division')).toBeUndefined();
    });
  });

  test('a code that is none says so and stays', async () => {
    await open('homes', { data: { division: '999999' } }, async (page) => {
      expect(await problems(page, 'division')).toEqual([expect.stringContaining('行政区划代码“999999”不存在')]);
      expect(await value(page, 'division')).toBe('999999');
    });
  });

  test('answers each key without a pause among all places of the country', async () => {
    await open('homes', {}, async (page) => {
      await whenSpoken(page, 'division', 'xsq');
      expect(median(await typeAndTime(page, 'division', 'xiaoshanqu'))).toBeLessThanOrEqual(SLUGGISH);
      expect(median(await typeAndTime(page, 'division', '浙江杭州萧山'))).toBeLessThanOrEqual(SLUGGISH);
    });
  });
});

describe('组织', () => {
  test('is found among 3,200 by initials, shows level and parent, and comes first the next time', async () => {
    await open('homes', {}, async (page) => {
      const box = widget(page, 'organization').getByRole('combobox');
      await box.focus();
      await box.pressSequentially('hzshszh');
      const option = widget(page, 'organization').getByRole('option', { name: /^杭州市红十字会/ });
      await option.waitFor();
      expect(await option.textContent()).toContain('市级 · 上级：浙江省红十字会');
      await option.click();
      expect(await value(page, 'organization')).toBe('org-330100');
      await box.blur();
      await box.focus();
      expect(await widget(page, 'organization').getByRole('option').allTextContents()).toEqual([]);
      await press(page, 'organization', '移去 杭州市红十字会');
      expect(await value(page, 'organization')).toBeUndefined();
      await box.click();
      expect(await widget(page, 'organization').getByRole('option').first().textContent()).toContain('杭州市红十字会');
    });
  });

  test('is found by its short name and its place; several are a list', async () => {
    await open('homes', {}, async (page) => {
      const box = widget(page, 'teams').getByRole('combobox', { name: '添加组织' });
      for (const [typed, found] of [
        ['蓝湾救援队', '蓝湾红十字水上救援志愿服务队'],
        ['萧山区红会', '萧山区红十字会'],
      ] as const) {
        await box.fill(typed);
        await widget(page, 'teams').getByRole('option', { name: found }).waitFor();
        await box.press('Enter');
      }
      expect(await value(page, 'teams')).toEqual(['blue-bay', 'org-330109']);
      await press(page, 'teams', '移去 萧山区红十字会');
      expect(await value(page, 'teams')).toEqual(['blue-bay']);
    });
  });

  test('answers each key without a pause', async () => {
    await open('homes', {}, async (page) => {
      await whenSpoken(page, 'organization', 'hzshszh');
      expect(median(await typeAndTime(page, 'organization', '杭州市萧山区红十字会'))).toBeLessThanOrEqual(SLUGGISH);
      expect(median(await typeAndTime(page, 'organization', 'xiaoshanqu'))).toBeLessThanOrEqual(SLUGGISH);
    });
  });

  test('without the list keeps what is chosen, says why, and can try again', async () => {
    await open('homes', { data: { organization: 'org-330100' }, isUp: false }, async (page) => {
      await widget(page, 'organization').getByText('没有读到组织清单').first().waitFor();
      expect(await value(page, 'organization')).toBe('org-330100');
      expect(await widget(page, 'organization').getByRole('button', { name: '重试' }).isVisible()).toBe(true);
    });
  });

  test('an id that leads nowhere is told', async () => {
    await open('homes', { data: { organization: 'gone' } }, async (page) => {
      await widget(page, 'organization').locator('.desk-problems li').waitFor();
      expect(await problems(page, 'organization')).toEqual([expect.stringContaining('“gone”不存在')]);
    });
  });
});
