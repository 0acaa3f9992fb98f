import type { ComponentType } from 'react';
import { COLLECTIONS } from '#domain/form/meta.ts';
import { Preview } from './preview.tsx';

interface TakesPreviews {
  registerPreviewTemplate(name: string, component: ComponentType<never>): void;
}

/** Decap names the templates of single files by the file: both of ours are `site`. */
const SINGLE = 'site';

export function registerPreviews(CMS: TakesPreviews): void {
  for (const name of [...Object.keys(COLLECTIONS), SINGLE]) CMS.registerPreviewTemplate(name, Preview as ComponentType<never>);
}
