/** Chromium and a Chinese font for the browser tests. Installs them only on Debian as root; elsewhere it says what is missing. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { findChromium, findProgram, hasQuickChromium, HOW_TO_GET_CHROMIUM, SHELL } from './find-chromium.mjs';

/** Without a Chinese font every sign is an empty box of the same width, and tests of width and contrast mean nothing. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const list = findProgram(['fc-list']);
  return Boolean(list) && spawnSync(list, [':lang=zh'], { encoding: 'utf8' }).stdout.trim() !== '';
}

const missingFonts = () => (hasChineseFont() ? [] : ['fontconfig', 'fonts-noto-cjk']);
const missingPackages = () => [...(findChromium() ? [] : ['chromium']), ...missingFonts()];

const canInstall = () => process.getuid?.() === 0 && fs.existsSync('/etc/debian_version') && Boolean(findProgram(['apt-get']));

function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', env, maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} 失败 / failed\n${stdout}${stderr}`);
}

function installPackages(names) {
  console.log(`正在安装浏览器测试所需的 ${names.join('、')}，约需 1–3 分钟 … / Installing ${names.join(', ')}, 1–3 minutes …`);
  run('apt-get', ['update', '-qq']);
  console.log('软件源已更新，正在下载 … / Package lists are fresh, downloading …');
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names]);
  console.log('浏览器已就绪 / The browser is ready');
}

/** Where Debian has it, the Chromium that has no windows; the whole one does too, only more slowly. */
function preferQuickChromium() {
  if (hasQuickChromium() || !canInstall()) return;
  try {
    installPackages([SHELL, ...missingFonts()]);
  } catch {
    console.log('没有装上 chromium-headless-shell，改用 Chromium，测试会慢一些 / Using the whole Chromium, which takes longer');
  }
}

function sayWhatIsMissing(names) {
  const font =
    '缺少中文字体：请安装 fonts-noto-cjk 或任何中文字体（fc-list :lang=zh 应有输出）。\nNo Chinese font found: install fonts-noto-cjk.';
  throw new Error(names.includes('chromium') ? `浏览器测试需要 Chromium，这台机器上没有找到。\n${HOW_TO_GET_CHROMIUM}` : font);
}

export function ensureBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen && !findChromium()) throw new Error(`CHROME_PATH 指向的文件不存在 / CHROME_PATH names no file: ${chosen}`);
  preferQuickChromium();
  const missing = missingPackages();
  if (missing.length === 0) return;
  if (!canInstall()) sayWhatIsMissing(missing);
  installPackages(missing);
}
