import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { saveManifest } from '#media/manifest.ts';
import { composeWechat, type WechatSource } from './compose.ts';
import { markdown } from '../../../tests/fixtures/content-folder.ts';
import * as inputs from '../../../tests/fixtures/inputs.ts';

const source = (over: Partial<WechatSource> = {}): WechatSource => ({
  id: '2026-hc-0001',
  raw: markdown({ ...inputs.story, photos: [inputs.photo] }, '开头。\n\n![](cover.jpg)\n'),
  origin: { site: new URL('https://zhiyuan.hechuan.cn'), name: '河川红十字志愿者荣誉' },
  organizationName: (id) => (id === 'hechuan' ? '河川市红十字会' : undefined),
  isDrafted: () => true,
  ...over,
});

test('the article of a saved draft is made from its file alone', () => {
  expect(composeWechat(source())).toMatchObject({
    article: {
      title: inputs.story.title,
      address: 'https://zhiyuan.hechuan.cn/stories/2026-hc-0001/',
      html: expect.stringContaining('河川市红十字会'),
      pictures: [{ file: 'cover.jpg', url: '/cms-api/media/stories/2026-hc-0001/cover.jpg' }],
    },
  });
});

test('a published picture is named by its public JPEG, unless the draft brings another one', () => {
  const cache = fs.mkdtempSync(path.join(os.tmpdir(), 'wechat-'));
  onTestFinished(() => fs.rmSync(cache, { recursive: true }));
  vi.stubEnv('CACHE_DIR', cache);
  const made = { hash: '0123456789abcdef', width: 960, height: 600, widths: [480, 960], colour: '#ffffff', stamp: '' };
  saveManifest({ 'stories/2026-hc-0001/cover.jpg': made });
  const urlOf = (isDrafted: boolean) => {
    const answer = composeWechat(source({ isDrafted: () => isDrafted }));
    return 'article' in answer ? answer.article.pictures[0]!.url : undefined;
  };
  expect(urlOf(false)).toBe('https://zhiyuan.hechuan.cn/media/0123456789abcdef-share.jpg');
  expect(urlOf(true)).toBe('/cms-api/media/stories/2026-hc-0001/cover.jpg');
});

test('a draft that still lacks something is answered with what is missing', () => {
  const { reviews: _, ...unreviewed } = inputs.story;
  const answer = composeWechat(source({ raw: markdown(unreviewed) }));
  expect(answer).toMatchObject({ problems: [{ code: 'entry/missing-field', values: { label: '三审' } }] });
});
