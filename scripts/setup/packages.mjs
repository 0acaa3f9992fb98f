/** The packages of package-lock.json, installed when they are missing or older than the lock file. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const STAMP = 'node_modules/.setup-stamp';
const lockHash = () => createHash('sha256').update(fs.readFileSync('package-lock.json')).digest('hex');
const packagesOf = (file) => JSON.parse(fs.readFileSync(file, 'utf8')).packages;

/** Somebody ran `npm ci` or `npm install` by hand: npm's own record says whether that was this lock file. */
function installedByHand() {
  const record = 'node_modules/.package-lock.json';
  if (!fs.existsSync(record)) return false;
  const installed = packagesOf(record);
  const needed = Object.entries(packagesOf('package-lock.json')).filter(([place]) => place !== '');
  return needed.every(([place, { version, optional }]) => (installed[place] ? installed[place].version === version : optional));
}

function isCurrent() {
  if (fs.existsSync(STAMP)) return fs.readFileSync(STAMP, 'utf8') === lockHash() || installedByHand();
  return installedByHand();
}

/** `npm ci` deletes node_modules, so it must not run on the Node that lies in there. */
function pathWithoutOurNode() {
  const ours = path.resolve('node_modules/.bin');
  return (process.env.PATH ?? '').split(path.delimiter).filter((folder) => path.resolve(folder) !== ours);
}

function install() {
  console.log('正在安装依赖，约需 20–60 秒 … / Installing packages, 20–60 seconds …');
  const started = Date.now();
  const env = { ...process.env, PATH: pathWithoutOurNode().join(path.delimiter) };
  const { status } = spawnSync('npm ci --no-audit --no-fund --loglevel=error', { stdio: 'inherit', shell: true, env });
  if (status !== 0) throw new Error('依赖安装失败，原因见上。多半是网络或镜像地址的问题。\nnpm ci failed; the reason stands above.');
  console.log(`依赖已就绪（${Math.round((Date.now() - started) / 1000)} 秒）/ Packages are ready`);
}

export function ensurePackages() {
  if (isCurrent()) return;
  install();
  fs.writeFileSync(STAMP, lockHash());
}
