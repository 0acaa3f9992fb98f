/**
 * Adds to the lock file the platform packages that the registry answers with 404.
 *
 * npm leaves an optional dependency it could not fetch out of the lock file, and `npm ci` then calls
 * that very file out of sync (npm/cli#9846). Run this after each change of a dependency: the entries
 * name an exact version and a platform, so npm never fetches the ones that are not for this machine.
 */
import fs from 'node:fs';

const OPERATING_SYSTEMS = {
  windows: 'win32',
  win32: 'win32',
  darwin: 'darwin',
  linux: 'linux',
  android: 'android',
  freebsd: 'freebsd',
  openbsd: 'openbsd',
  netbsd: 'netbsd',
  openharmony: 'openharmony',
  aix: 'aix',
  sunos: 'sunos',
};
const PROCESSORS = new Set(['arm64', 'x64', 'arm', 'ia32', 'wasm32', 'riscv64', 's390x', 'ppc64', 'ppc64le', 'loong64', 'mips64el']);

const file = process.argv[2] ?? 'package-lock.json';
const lock = JSON.parse(fs.readFileSync(file, 'utf8'));

/** The platform that a package name such as `@scope/tool-linux-x64` speaks of. */
function platformOf(name) {
  const parts = name.split('/').pop().split('-');
  const os = parts.map((part) => OPERATING_SYSTEMS[part]).filter(Boolean);
  const cpu = parts.filter((part) => PROCESSORS.has(part));
  return { ...(cpu.length > 0 && { cpu }), ...(os.length > 0 && { os }) };
}

/** True when the lock file already answers for `name` as seen from the package at `place`. */
function isLocked(place, name) {
  return Boolean(lock.packages[`node_modules/${name}`] ?? lock.packages[`${place}/node_modules/${name}`]);
}

const added = [];
for (const [place, entry] of Object.entries({ ...lock.packages })) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(place, name)) continue;
    if (!/^\d+\.\d+\.\d+[\w.+-]*$/.test(range)) throw new Error(`${name}: needs an exact version, found ${range}`);
    lock.packages[`node_modules/${name}`] = { version: range, ...(entry.dev && { dev: true }), optional: true, ...platformOf(name) };
    added.push(name);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
if (added.length > 0) fs.writeFileSync(file, JSON.stringify(lock, null, 2) + '\n');
console.log(`complete-lock: ${added.length} entries added`);
