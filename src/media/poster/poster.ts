import type { Markup } from '#publish/xml.ts';
import { codeOf } from './code.ts';
import type { Frame } from './crop.ts';
import type { Design } from './design.ts';
import { box, drawing, INK, INK_SOFT, lettering, LINE, RED } from './drawing.ts';
import { fitTitle, type Step } from './fit.ts';
import { FORMATS, type Layout } from './layout.ts';
import { wholeSentences } from './lines.ts';

const { width: WIDTH, height: HEIGHT } = FORMATS.poster;
const MARGIN = 84;
const COLUMN = WIDTH - 2 * MARGIN;
const BOTTOM = HEIGHT - MARGIN;
/** About 2 cm on an A4 sheet: a telephone reads it at arm's length. */
const CODE = 152;
const FOOT = BOTTOM - CODE;
const SUMMARY_LEADING = 1.75;

/** How the words are set, below a photograph or alone. */
interface Setting {
  steps: readonly Step[];
  leading: number;
  summary: number;
  /** Lines of the summary. */
  most: number;
}
const BELOW_PHOTO: Setting = {
  steps: [
    [104, 1],
    [96, 1],
    [88, 1],
    [80, 1],
    [72, 2],
    [66, 2],
    [60, 2],
    [54, 3],
    [48, 4],
  ],
  leading: 1.3,
  summary: 29,
  most: 3,
};
const ALONE: Setting = {
  steps: [
    [152, 3],
    [132, 3],
    [118, 4],
    [104, 4],
    [92, 4],
    [80, 5],
    [68, 6],
  ],
  leading: 1.26,
  summary: 37,
  most: 6,
};

/** A landscape takes half of the sheet; a portrait more, for its crop loses more. */
function photoFrame({ photo }: Design): Frame | undefined {
  if (!photo) return undefined;
  return { left: 0, top: 0, width: WIDTH, height: photo.height > photo.width ? 820 : 740 };
}

/** Who publishes and when, and the way to the whole story. */
function foot({ organization, day, site, note, address }: Design): Markup[] {
  const code = codeOf(address, CODE);
  const top = BOTTOM - code.side;
  const column = COLUMN - code.side - 2 * code.quiet;
  const names = fitTitle(organization, [], {
    width: column,
    height: 68,
    steps: [
      [29, 1],
      [24, 2],
      [16, 3],
      [12, 4],
    ],
    leading: 1.36,
  });
  const facts = top + names.lines.length * names.size * 1.36 + 6;
  return [
    code.at({ x: WIDTH - MARGIN - code.side, y: top }),
    lettering(names.lines, { x: MARGIN, y: top - 2 }, { size: names.size, weight: 700, leading: 1.36 }),
    lettering([`${site} · ${day}`], { x: MARGIN, y: facts }, { size: 22, colour: INK_SOFT }),
    ...(note ? [lettering([note], { x: MARGIN, y: BOTTOM - 20 }, { size: 20, colour: INK_SOFT })] : []),
  ];
}

const label = ({ label: words, mourning }: Design, y: number): Markup[] => [
  box({ x: MARGIN, y: y + 1 }, 8, 26, mourning ? INK : RED),
  lettering([words], { x: MARGIN + 26, y }, { size: 27, colour: mourning ? INK : RED, weight: 700, tracking: 0.08 }),
];

interface Words {
  height: number;
  at: (top: number) => Markup[];
}

/** Label, title and summary as one piece, so that it can be placed by its height. */
function words(design: Design, room: number, { steps, leading, summary, most }: Setting): Words {
  const title = fitTitle(design.title, design.names, { width: COLUMN, height: room - 70, steps, leading });
  const titleHeight = title.lines.length * title.size * leading;
  const summaryTop = 66 + titleHeight + summary * 0.8;
  const lines = Math.min(most, Math.floor((room - summaryTop) / (summary * SUMMARY_LEADING)));
  const told = wholeSentences(design.summary, COLUMN / summary, lines);
  return {
    height: told.length > 0 ? summaryTop + told.length * summary * SUMMARY_LEADING : 66 + titleHeight,
    at: (top) => [
      ...label(design, top),
      lettering(title.lines, { x: MARGIN, y: top + 66 }, { size: title.size, weight: 700, family: 'serif', leading }),
      lettering(told, { x: MARGIN, y: top + summaryTop }, { size: summary, colour: INK_SOFT, leading: SUMMARY_LEADING }),
    ],
  };
}

function belowPhoto(design: Design, frame: Frame, credit: string): Markup[] {
  const top = frame.height + 68;
  return [
    lettering([`图：${credit}`], { x: WIDTH - MARGIN, y: frame.height + 16 }, { size: 19, colour: INK_SOFT, anchor: 'end' }),
    ...words(design, FOOT - 36 - top, BELOW_PHOTO).at(top),
  ];
}

/** A little above the middle, where a page looks balanced; a fine line above the foot closes the sheet. */
function alone(design: Design): Markup[] {
  const end = FOOT - 56;
  const piece = words(design, end - 2 * MARGIN, ALONE);
  return [...piece.at(MARGIN + (end - 2 * MARGIN - piece.height) * 0.42), box({ x: MARGIN, y: end }, COLUMN, 2, LINE)];
}

/** 海报: upright, for a notice board or a circle of friends. */
export function posterLayout(design: Design): Layout {
  const frame = photoFrame(design);
  const parts = frame && design.photo ? belowPhoto(design, frame, design.photo.credit) : alone(design);
  return { width: WIDTH, height: HEIGHT, ...(frame && { photo: frame }), svg: drawing(WIDTH, HEIGHT, [...parts, ...foot(design)]) };
}
