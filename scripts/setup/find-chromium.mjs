/** Where a Chromium is, by the same rule for setup and for the browser tests. Plain JavaScript: setup runs before anything is installed. */
import fs from 'node:fs';
import path from 'node:path';

/** Chromium without its windows: a new page takes half the time, and a browser run of twenty minutes less than ten. */
export const SHELL = 'chromium-headless-shell';
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];
const USUAL_PLACES = [
  '/usr/bin',
  '/usr/lib/chromium',
  '/snap/bin',
  '/Applications/Chromium.app/Contents/MacOS',
  '/Applications/Google Chrome.app/Contents/MacOS',
  'C:\\Program Files\\Google\\Chrome\\Application',
];
const MAC_NAMES = ['Chromium', 'Google Chrome'];

/** The path of a program on PATH or in `more` folders. */
export function findProgram(names, more = []) {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), ...more];
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find((file) => fs.existsSync(file));
}

/** CHROME_PATH decides where it is set; undefined where there is no browser. */
export function findChromium() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return fs.existsSync(chosen) ? chosen : undefined;
  return findProgram([...NAMES, ...MAC_NAMES], USUAL_PLACES);
}

/** Whether what is found is the quick one, or was chosen by somebody. */
export const hasQuickChromium = () => Boolean(process.env.CHROME_PATH) || path.basename(findChromium() ?? '') === SHELL;

export const HOW_TO_GET_CHROMIUM =
  '请安装 Chromium 或 Chrome（Debian/Ubuntu：apt-get install chromium），或用环境变量 CHROME_PATH 指出它的位置。\n' +
  'Install Chromium or Chrome, or name its path in CHROME_PATH.';
