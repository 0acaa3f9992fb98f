import { excerpt, type Finding, type Guard } from '../finding.ts';
import type { Image } from '../page-facts.ts';
import type { Page } from '../page.ts';

const isSize = (value: string | undefined): boolean => /^[1-9]\d*$/.test(value ?? '');

function look({ file }: Page, { tag, width, height, alt }: Image): Finding[] {
  const place = excerpt(tag);
  return [
    ...(isSize(width) && isSize(height) ? [] : [{ file, place, message: '图片没有写明 width 和 height，页面会跳动' }]),
    ...(alt === undefined ? [{ file, place, message: '图片没有替代文字 alt（纯装饰写 alt=""）' }] : []),
  ];
}

export const images: Guard = {
  name: 'images',
  promise: '每张图片都有尺寸和替代文字',
  run(site) {
    const all = site.pages.flatMap((page) => page.facts.images.map((image) => ({ page, image })));
    return { checked: all.length, findings: all.flatMap(({ page, image }) => look(page, image)) };
  },
};
