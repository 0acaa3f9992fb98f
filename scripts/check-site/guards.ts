import type { Guard } from './finding.ts';
import { dataFiles } from './guards/data-files.ts';
import { emblem } from './guards/emblem.ts';
import { html } from './guards/html.ts';
import { images } from './guards/images.ts';
import { securityPolicy } from './guards/security-policy.ts';
import { links } from './guards/links.ts';
import { personalData } from './guards/personal-data.ts';
import { placeholders } from './guards/placeholders.ts';
import { samples } from './guards/samples.ts';
import { sitemap } from './guards/sitemap.ts';
import { structure } from './guards/structure.ts';
import { titles } from './guards/titles.ts';
import { weight } from './guards/weight.ts';

/** Everything that the build guarantees of the finished site, the gravest first. */
export const GUARDS: readonly Guard[] = [
  personalData,
  samples,
  emblem,
  links,
  html,
  structure,
  titles,
  images,
  placeholders,
  sitemap,
  dataFiles,
  securityPolicy,
  weight,
];
