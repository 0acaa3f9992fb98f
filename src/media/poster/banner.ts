import { SAMPLE_TAG } from '#publish/sample.ts';
import type { Markup } from '#publish/xml.ts';
import { codeOf } from './code.ts';
import type { Frame } from './crop.ts';
import type { Design } from './design.ts';
import { box, drawing, INK, INK_SOFT, lettering, RED } from './drawing.ts';
import { fitTitle, type Step } from './fit.ts';
import { FORMATS, type Layout } from './layout.ts';

const { width: WIDTH, height: HEIGHT } = FORMATS.banner;
const MARGIN = 40;
const BOTTOM = HEIGHT - MARGIN;
const CODE = 99;
const TITLE = MARGIN + 38;
const LEADING = 1.28;
const BESIDE_PHOTO: readonly Step[] = [
  [62, 2],
  [56, 2],
  [50, 2],
  [45, 3],
  [40, 3],
  [36, 3],
  [32, 4],
  [28, 5],
];
const ALONE: readonly Step[] = [
  [92, 1],
  [82, 1],
  [72, 2],
  [64, 2],
  [56, 2],
  [48, 3],
  [42, 3],
];

/** The right side: the words begin where reading begins. */
const photoFrame = ({ photo }: Design): Frame | undefined => (photo ? { left: 450, top: 0, width: 450, height: HEIGHT } : undefined);

function foot({ organization, note, address }: Design, column: number): Markup[] {
  const code = codeOf(address, CODE);
  const x = MARGIN + code.side + code.quiet + 8;
  const names = fitTitle(organization, [], {
    width: column - x,
    height: 84,
    steps: [
      [19, 2],
      [16, 3],
      [13, 4],
    ],
    leading: 1.42,
  });
  const said = note ? [SAMPLE_TAG] : [];
  const top = BOTTOM - names.lines.length * names.size * 1.42 - said.length * 27 + 4;
  return [
    code.at({ x: MARGIN, y: BOTTOM - code.side }),
    lettering(names.lines, { x, y: top }, { size: names.size, weight: 700, leading: 1.42 }),
    lettering(said, { x, y: BOTTOM - 20 }, { size: 17, colour: INK_SOFT }),
  ];
}

/** 公众号头图: the picture at the head of an article. */
export function bannerLayout(design: Design): Layout {
  const frame = photoFrame(design);
  const column = (frame?.left ?? WIDTH) - MARGIN;
  const room = { width: column - MARGIN, height: BOTTOM - codeOf(design.address, CODE).side - 20 - TITLE, leading: LEADING };
  const title = fitTitle(design.title, design.names, { ...room, steps: frame ? BESIDE_PHOTO : ALONE });
  const accent = design.mourning ? INK : RED;
  const parts = [
    box({ x: MARGIN, y: MARGIN + 1 }, 5, 17, accent),
    lettering([design.label], { x: MARGIN + 17, y: MARGIN }, { size: 18, weight: 700, colour: accent, tracking: 0.08 }),
    lettering(title.lines, { x: MARGIN, y: TITLE }, { size: title.size, weight: 700, family: 'serif', leading: LEADING }),
    ...foot(design, column),
  ];
  return { width: WIDTH, height: HEIGHT, ...(frame && { photo: frame }), svg: drawing(WIDTH, HEIGHT, parts) };
}
