import { expect, test } from 'vitest';
import { collectionForm } from '#domain/form/decap.ts';
import { formPath, placeText } from './form-path.ts';

const story = collectionForm('stories');

test.each([
  ['title', 'title', '标题'],
  ['正文', 'body', '正文'],
  ['origin.publisher', 'origin.publisher', '来源 · 首发或报送单位'],
  ['subjects.2.name', 'subjects.1.name', '人物 · 第 2 项 · 姓名或集体名称'],
  ['tags.3', 'tags.2', '标签 · 第 3 项'],
  ['photos.2.credit', 'photos.2.credit', '照片 · 第 2 项 · 署名'],
  ['reviews.third.by', 'reviews.third.by', '三审 · 三审 · 姓名'],
  ['unknown.1', 'unknown', '第 1 项'],
])('%s is %s in the form and “%s” to its editor', (field, path, text) => {
  expect(formPath(story, field)).toBe(path);
  expect(placeText(story, field)).toBe(text);
});
