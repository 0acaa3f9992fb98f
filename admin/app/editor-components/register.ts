import { BLOCKS, type AnyBlock } from '#domain/text/blocks/blocks.ts';
import { editorComponent, type EditorComponent } from './component.ts';
import { TextPhotoControl } from './text-photo.ts';

/** The part of Decap that takes editor components. */
export interface TakesEditorComponents {
  registerEditorComponent: (component: EditorComponent) => void;
  registerWidget: (name: string, control: typeof TextPhotoControl) => void;
}

/** All 正文组件; the photograph takes the place of Decap's own image, which breaks at a quotation mark in a caption. */
export function registerEditorComponents(cms: TakesEditorComponents): void {
  cms.registerWidget('text-photo', TextPhotoControl);
  for (const block of BLOCKS) cms.registerEditorComponent(editorComponent(block as unknown as AnyBlock));
}
