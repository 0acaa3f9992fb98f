import { describe, expect, test } from 'vitest';
import { Coordinate } from '../../../src/domain/home/home.ts';
import { widgetsDesk } from './widgets-desk.ts';
import { fill, problems, value, widget } from './widgets-hand.ts';

const { open } = widgetsDesk();

describe('坐标', () => {
  test('comes with its datum from a shared link, and can be checked on the maps that readers get', async () => {
    await open('homes', { data: { name: '蓝湾之家' } }, async (page) => {
      await fill(page, 'coordinate', '粘贴坐标或地图链接', 'http://api.map.baidu.com/marker?location=30.28,120.16&title=x');
      expect(Coordinate.parse(await value(page, 'coordinate'))).toEqual({ longitude: 120.16, latitude: 30.28, datum: 'BD-09' });
      expect(await widget(page, 'coordinate').getByText('已读入，来自百度地图（BD-09）。原文先写纬度，已对调。').isVisible()).toBe(true);
      const link = widget(page, 'coordinate').getByRole('link', { name: '高德地图' });
      expect(await link.getAttribute('href')).toMatch(/^https:\/\/uri\.amap\.com\/marker\?position=120\.15\d+,30\.27\d+&name=%E8%93%9D/);
    });
  });

  test('of bare numbers asks for the datum', async () => {
    await open('homes', {}, async (page) => {
      await fill(page, 'coordinate', '粘贴坐标或地图链接', '39.908，116.397');
      expect(await value(page, 'coordinate')).toEqual({ longitude: 116.397, latitude: 39.908 });
      await widget(page, 'coordinate').getByLabel('GCJ-02（高德、腾讯）').check();
      expect(Coordinate.safeParse(await value(page, 'coordinate')).success).toBe(true);
    });
  });

  test('outside China, in a short link, or none at all is refused in words, and changes nothing', async () => {
    const before = { longitude: 120.16, latitude: 30.28, datum: 'GCJ-02' };
    await open('homes', { data: { coordinate: before } }, async (page) => {
      for (const [pasted, sentence] of [
        ['48.8584,2.2945', '坐标不在中国范围内'],
        ['https://surl.amap.com/7ZGXrN1a8fU', '这是短链接，里面没有坐标'],
        ['杭州市西湖区', '粘贴的内容里没有读到坐标'],
      ] as const) {
        await fill(page, 'coordinate', '粘贴坐标或地图链接', pasted);
        expect(await problems(page, 'coordinate')).toEqual([expect.stringContaining(sentence)]);
        expect(await value(page, 'coordinate')).toEqual(before);
      }
    });
  });

  test('typed by hand keeps the point that was just typed, and is told when it lies elsewhere', async () => {
    await open('homes', {}, async (page) => {
      const longitude = widget(page, 'coordinate').getByLabel('经度', { exact: true });
      await longitude.pressSequentially('30.');
      expect(await longitude.inputValue()).toBe('30.');
      await longitude.pressSequentially('5');
      await fill(page, 'coordinate', '纬度', '120.5');
      expect(await problems(page, 'coordinate')).toEqual([expect.stringContaining('坐标不在中国范围内')]);
      await fill(page, 'coordinate', '纬度', '北');
      expect(await problems(page, 'coordinate')).toEqual([expect.stringContaining('“纬度”应为数字')]);
    });
  });
});
