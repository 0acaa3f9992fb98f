import { createRandom } from '../generator/random.ts';
import { personName } from '../generator/names.ts';
import { prose } from '../generator/prose.ts';

/** The texts of so many generated stories, without a content folder on disk. */
export function storyTexts(count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const random = createRandom(1, `markdown/${i}`);
    return prose(random, { name: personName(random), town: '示例市' }, { han: random.int(1200, 1800) });
  });
}
