/**
 * Makes the illustrations of the sample stories: `npx node scripts/illustrate/run.ts`. No photograph of a real person
 * stands for an invented one, so scenes are cut from paper, by code. The same code makes the same pictures.
 */
import fs from 'node:fs';
import path from 'node:path';
import { seeded, type Random } from '../sample-roll/random.ts';
import { print } from './print.ts';
import * as abroad from './scenes/abroad.ts';
import * as classroom from './scenes/classroom.ts';
import * as memory from './scenes/memory.ts';
import * as mountain from './scenes/mountain.ts';
import * as museum from './scenes/museum.ts';
import * as river from './scenes/river.ts';
import * as street from './scenes/street.ts';
import * as tower from './scenes/tower.ts';
import * as waiting from './scenes/waiting.ts';
import * as yard from './scenes/yard.ts';

type Scene = (random: Random) => string;

/** Story folder → its pictures, named as the scene. */
const PICTURES: Record<string, Record<string, Scene>> = {
  '2023/2023-slm-0001': { 'dark-tower': tower.darkTower },
  '2024/2024-sl-0001': { 'first-water': abroad.firstWater, 'night-departure': abroad.nightDeparture },
  '2024/2024-slce-0001': { 'repair-stall': yard.repairStall },
  '2025/2025-slc-0003': { 'rain-van': street.rainVan },
  '2025/2025-slc-0004': { 'noon-rider': street.noonRider },
  '2025/2025-slcn-0002': { 'night-ridge': mountain.nightRidge },
  '2026/2026-sl-0001': { 'two-chairs': waiting.twoChairs, letter: waiting.letter },
  '2026/2026-sl-0002': { 'empty-classroom': memory.emptyClassroom, 'remembrance-tree': memory.remembranceTree },
  '2026/2026-slc-0001': { 'dawn-patrol': river.dawnPatrol, 'rope-line': river.ropeLine, 'old-street': river.oldStreet },
  '2026/2026-slce-0002': { 'training-room': classroom.trainingRoom, 'two-hands': classroom.twoHands, 'lit-window': classroom.litWindow },
  '2026/2026-slce-0003': { 'four-oclock-tea': yard.fourOclockTea, 'osmanthus-yard': yard.osmanthusYard },
  '2026/2026-slcn-0001': { 'snow-path': mountain.snowPath, 'lamp-window': mountain.lampWindow },
  '2026/2026-slm-0001': { 'museum-hall': museum.museumHall },
};

/** Each scene draws its own numbers, so that adding one leaves the others as they were. */
const seedOf = (name: string): number => Array.from(name).reduce((sum, letter) => Math.imul(sum, 31) + letter.codePointAt(0)!, 7);

for (const [folder, scenes] of Object.entries(PICTURES)) {
  for (const [name, scene] of Object.entries(scenes)) {
    const file = path.join('content/stories', folder, `${name}.jpg`);
    fs.writeFileSync(file, await print({ body: scene(seeded(seedOf(name))) }));
    console.log(file);
  }
}
