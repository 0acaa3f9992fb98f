import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const RIVALS = import.meta.dirname;

/** Installs the rivals where that has not happened yet. */
export function installRivals(): void {
  if (fs.existsSync(path.join(RIVALS, 'node_modules'))) return;
  console.log('Installing bench/rivals/package-lock.json …');
  execFileSync('npm', ['ci', '--prefix', RIVALS, '--ignore-scripts', '--loglevel=error'], { stdio: 'inherit' });
}

/**
 * A package of the rivals' own install. The name is a variable on purpose: type-checking the site must not need
 * packages that only a bench uses.
 */
export async function rival<Module>(name: string): Promise<Module> {
  return (await import(name)) as Module;
}

export const rivalFile = (file: string): string => path.join(RIVALS, 'node_modules', file);
