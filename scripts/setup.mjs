/**
 * Makes a fresh clone ready: packages, and with `--browser` what the browser tests need.
 * Runs before anything is installed, on Node 20 or newer: plain JavaScript that imports only `node:` and its own folder.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './setup/browser.mjs';
import { ensurePackages } from './setup/packages.mjs';

process.chdir(path.join(path.dirname(fileURLToPath(import.meta.url)), '..'));

const [major, minor] = process.versions.node.split('.').map(Number);
const isAtLeast = (wantedMajor, wantedMinor) => major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);

function refuseOldNode() {
  if (isAtLeast(20, 10)) return;
  throw new Error(
    `需要 Node.js 20.10 或更新的版本，现在是 ${process.version}。请从 https://nodejs.org 安装。\nNode.js 20.10 or newer is needed.`,
  );
}

/** On Linux the lock file brings Node 24 along; elsewhere the running one must be new enough for Astro. */
function refuseWithoutModernNode() {
  if (isAtLeast(22, 12) || fs.existsSync('node_modules/.bin/node')) return;
  throw new Error(
    `Astro 需要 Node.js 22.12 或更新的版本，现在是 ${process.version}；自带的 Node 24 只有 Linux（x64、arm64）版本。请从 https://nodejs.org 安装。\n` +
      `Astro needs Node.js 22.12 or newer, and the bundled one exists for Linux only.`,
  );
}

try {
  refuseOldNode();
  ensurePackages();
  refuseWithoutModernNode();
  if (process.argv.includes('--browser')) ensureBrowser();
} catch (error) {
  console.error(`\n✗ ${error.message}\n`);
  process.exit(1);
}
