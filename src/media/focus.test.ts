import { expect, test } from 'vitest';
import { focusKeywords } from './focus.ts';

test('a face at the upper left stays in the crop', () => expect(focusKeywords({ x: 0.2, y: 0.1 })).toEqual({ x: 'left', y: 'top' }));
test('without a focus the crop keeps the middle', () => expect(focusKeywords(undefined)).toEqual({ x: 'center', y: 'center' }));
