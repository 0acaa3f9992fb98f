import sharp from 'sharp';
import { seeded } from '../sample-roll/random.ts';
import { H, W } from './canvas.ts';
import { PAPER_DEFS } from './paper.ts';

/** A picture before it is printed: its body in SVG, and how much the edges darken. */
export interface Picture {
  body: string;
  vignette?: number;
}

/** Grain that is the same on every machine, softened a little: single noisy pixels cost bytes and look digital. */
async function grain(seed: number, strength: number, blur: number): Promise<Buffer> {
  const random = seeded(seed);
  const pixels = new Uint8Array(W * H);
  for (let i = 0; i < pixels.length; i++) pixels[i] = 128 + (random() + random() - 1) * strength;
  const raw = { width: W, height: H, channels: 1 } as const;
  return sharp(pixels, { raw }).blur(blur).png().toBuffer();
}

/** Hair-thin fibres, light and dark, as in handmade paper. */
function fibres(seed: number): Buffer {
  const random = seeded(seed);
  const one = (): string => {
    const [x, y, turn] = [random() * W, random() * H, random() * 360];
    const length = 14 + random() * 34;
    const colour = random() < 0.5 ? '#fff' : '#3a2618';
    return `<path d="M0 0q${length / 2} ${(random() - 0.5) * 18} ${length} 0" transform="translate(${x} ${y}) rotate(${turn})" stroke="${colour}" stroke-opacity="${0.04 + random() * 0.07}" fill="none"/>`;
  };
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${W}" height="${H}">${Array.from({ length: 1100 }, one).join('')}</svg>`,
  );
}

const vignette = (share: number): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${W}" height="${H}"><radialGradient id="v" cx=".5" cy=".46" r=".75">
    <stop offset=".55" stop-color="#1a0f08" stop-opacity="0"/><stop offset="1" stop-color="#1a0f08" stop-opacity="${share}"/></radialGradient>
    <rect width="${W}" height="${H}" fill="url(#v)"/></svg>`);

/** One stock of paper for all pictures, as a printer would use. */
const stock = Promise.all([grain(11, 84, 0.8), grain(12, 127, 9), fibres(13)]);

/** The finished JPEG. No metadata is written: there is no camera and no place to tell. */
export async function print({ body, vignette: share = 0.22 }: Picture): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${W}" height="${H}" viewBox="0 0 ${W} ${H}"><defs>${PAPER_DEFS}</defs>${body}</svg>`;
  const flat = await sharp(Buffer.from(svg)).flatten({ background: '#fff' }).removeAlpha().png({ compressionLevel: 1 }).toBuffer();
  const [fine, coarse, hairs] = await stock;
  return sharp(flat)
    .composite([{ input: fine, blend: 'soft-light' }, { input: coarse, blend: 'soft-light' }, { input: hairs }, { input: vignette(share) }])
    .removeAlpha()
    .jpeg({ quality: 82, mozjpeg: true, chromaSubsampling: '4:4:4' })
    .toBuffer();
}
