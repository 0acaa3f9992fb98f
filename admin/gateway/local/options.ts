import path from 'node:path';
import { cacheDir, contentDir, outDir } from '#files/paths.ts';

/** What `npm start` runs with. Everything has a usual place; the environment names others. */
export interface LocalOptions {
  port: number;
  /** The repository that the desk writes. */
  repository: string;
  /** The demonstration: made from the project's own content where no repository was named. */
  isDemonstration: boolean;
  /** What the demonstration is made from. */
  seed: string;
  /** The desk's own folder: key of the sessions, working copy of main, log of the site. */
  stateDir: string;
  /** What is published, as files: the site is built from here. */
  workingDir: string;
  deskDir: string;
  siteDir: string;
  cacheDir: string;
}

const USUAL_PORT = 4321;

function portOf(text: string | undefined): number {
  const port = Number(text || USUAL_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT=${text} 不是端口号。请写成 1–65535 之间的数字，例如 PORT=4321。`);
  return port;
}

export function localOptions(env: NodeJS.ProcessEnv): LocalOptions {
  const stateDir = path.resolve(env['DESK_DIR'] || '.desk');
  const named = env['CONTENT_REPO'];
  return {
    port: portOf(env['PORT']),
    repository: named ? path.resolve(named) : path.join(stateDir, 'content.git'),
    isDemonstration: !named,
    seed: path.resolve(contentDir()),
    stateDir,
    workingDir: path.join(stateDir, 'content'),
    deskDir: path.resolve(env['DESK_OUT'] || '.desk/app'),
    siteDir: path.resolve(outDir()),
    cacheDir: path.resolve(cacheDir()),
  };
}
