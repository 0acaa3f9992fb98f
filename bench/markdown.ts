/** How long a story's Markdown takes, and which renderer gets Chinese text right: `npx node bench/markdown.ts`. */
import { CASES } from './markdown/cases.ts';
import { engines, type Engine } from './markdown/engines.ts';
import { storyTexts } from './markdown/texts.ts';
import { median, report, table } from './tools/report.ts';
import { installRivals } from './rivals/rivals.ts';

const STORIES = 500;
const ROUNDS = 7;

installRivals();
const contenders = await engines();
const texts = storyTexts(STORIES);

function millisecondsPerStory({ render }: Engine): number {
  const started = performance.now();
  for (const text of texts) render(text);
  return (performance.now() - started) / texts.length;
}

/** Round by round rather than engine by engine: what else the machine does falls on all of them. The first round warms up. */
function measure(): number[] {
  const rounds = Array.from({ length: ROUNDS + 1 }, () => contenders.map(millisecondsPerStory)).slice(1);
  return contenders.map((_, i) => median(rounds.map((round) => round[i]!)));
}

const times = measure();
const speed = contenders.map(({ label }, i) => [label, times[i]!, times[i]! * 10, times[i]! / times[0]!]);
const verdicts = CASES.map(({ label, source, holds }) => [label, ...contenders.map(({ render }) => (holds(render(source)) ? '✓' : '✗'))]);
const right = contenders.map((_, i) => `${verdicts.filter((row) => row[i + 1] === '✓').length} of ${CASES.length}`);

report('markdown', 'Markdown: speed and Chinese text', [
  `${STORIES} generated stories of about 1,540 Han characters, median of ${ROUNDS} interleaved rounds after one to warm up.`,
  table(['engine', 'ms a story', 's for 10,000 stories', '× site'], speed),
  table(['case', ...contenders.map((_, i) => `${i + 1}`)], [...verdicts, ['**right**', ...right]]),
  contenders.map(({ label }, i) => `${i + 1}. ${label}`).join('\n'),
]);
