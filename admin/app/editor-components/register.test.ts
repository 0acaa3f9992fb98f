import { expect, test } from 'vitest';
import { BLOCKS } from '#domain/text/blocks/blocks.ts';
import type { EditorComponent } from './component.ts';
import { registerEditorComponents } from './register.ts';
import { registeredPhotos } from './text-photo.ts';

const components: EditorComponent[] = [];
const widgets: string[] = [];
registerEditorComponents({
  registerEditorComponent: (component) => void components.push(component),
  registerWidget: (name) => void widgets.push(name),
});

test('the desk has every 正文组件 of the site, with a Chinese name and a labelled form', () => {
  expect(components.map(({ label }) => label)).toEqual(['照片', '引语', '时间线', '相关荣誉', '视频链接']);
  for (const { fields } of components) for (const { label } of fields) expect(label).toMatch(/\p{Script=Han}/u);
});

test('the photograph takes the place of the image that Decap brings', () => {
  expect(components.map(({ id }) => id)).toContain('image');
});

test('a widget that a form asks for is registered, or is one of Decap’s', () => {
  const asked = components.flatMap(({ fields }) => fields.map(({ widget }) => widget));
  expect(asked.filter((widget) => !['string', 'text', 'list'].includes(widget))).toEqual(widgets);
});

test('a new form opens with one row to fill in, and writes nothing until somebody does', () => {
  for (const { fields, toBlock } of components) {
    const fresh = Object.fromEntries(fields.map((field) => [field.name, field.default ?? '']));
    expect(toBlock(fresh)).toBe('');
  }
  expect(components.find(({ id }) => id === 'timeline')!.fields[0]!.default).toEqual([{ when: '', what: '' }]);
});

test.each(BLOCKS.map(({ name, example, write }) => [name, (write as (data: object) => string)(example)] as const))(
  '%s is recognised and written back unchanged',
  (name, markdown) => {
    const component = components.find(({ id }) => id === name)!;
    expect(component.toBlock(component.fromBlock(component.pattern.exec(markdown)!))).toBe(markdown);
  },
);

test('a preview can do no harm', () => {
  const { toPreview } = components.find(({ id }) => id === 'quotation')!;
  expect(toPreview({ text: '<script>alert(1)</script>', speaker: '甲' })).not.toContain('<script');
});

test('photographs are offered as they are registered right now, those without a file not', () => {
  const list = [{ file: 'a.jpg', caption: '甲' }, { file: 'b.jpg' }, { caption: '还没有文件' }];
  expect(registeredPhotos({ getIn: () => ({ toJS: () => list }) })).toEqual([{ file: 'a.jpg', caption: '甲' }, { file: 'b.jpg' }]);
  expect(registeredPhotos({ getIn: () => undefined })).toEqual([]);
});
