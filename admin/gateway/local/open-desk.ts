import fs from 'node:fs';
import path from 'node:path';
import { openEntries } from '../entries/open-entries.ts';
import { openRepository } from '../git/open-repository.ts';
import type { Log } from '../http/log.ts';
import { openSite } from '../site/open-site.ts';
import { startGateway, type RunningGateway } from '../start-gateway.ts';
import { openStore } from '../store/open-store.ts';
import { seedRepository } from '../store/seed.ts';
import { localIdentity } from './identity.ts';
import type { LocalOptions } from './options.ts';
import { followMain } from './working-folder.ts';

/** A first start that was cut off leaves no half repository behind: it is made beside its place and moved there whole. */
async function seedOnce({ repository, isDemonstration, seed, stateDir }: LocalOptions): Promise<void> {
  if (fs.existsSync(repository)) return;
  if (!isDemonstration) throw new Error(`找不到仓库 ${repository}。请核对 CONTENT_REPO。`);
  fs.mkdirSync(stateDir, { recursive: true, mode: 0o700 });
  const beside = `${repository}.new`;
  fs.rmSync(beside, { recursive: true, force: true });
  await seedRepository(beside, seed);
  fs.renameSync(beside, repository);
}

/** What the site's own programs say goes to a file: it may quote content, which the log never does. */
function siteLog(stateDir: string): (line: string) => void {
  const file = path.join(stateDir, 'site.log');
  fs.writeFileSync(file, '', { mode: 0o600 });
  return (line) => fs.appendFileSync(file, `${line}\n`);
}

export interface OpenDesk {
  gateway: RunningGateway;
  /** The site was built from other content than main has now, or not at all. */
  isSiteBehind: boolean;
}

/** Opens everything that one person at one machine needs: repository, lists, site, server. */
export async function openDesk(options: LocalOptions, log: Log, announce: (address: string) => void): Promise<OpenDesk> {
  const { port, stateDir, workingDir, deskDir, siteDir, cacheDir } = options;
  await seedOnce(options);
  const isFirst = !fs.existsSync(workingDir);
  const store = await openStore(await openRepository(options.repository));
  const differing = await followMain(store, workingDir);
  const entries = openEntries(store);
  const site = await openSite({ contentDir: workingDir, outDir: siteDir, cacheDir, log: siteLog(stateDir) });
  const isBuilt = fs.existsSync(path.join(siteDir, 'index.html'));
  // The demonstration's first site was built from the very content that it was made from.
  const isBehind = !isBuilt || (differing > 0 && !(isFirst && options.isDemonstration));
  if (isBehind) void site.fullBuild().catch(() => log({ time: new Date().toISOString(), action: 'build', result: 'failed' }));
  // The first list should not wait for ten thousand files to be read; where that fails, the list asks again and tells.
  void entries.refresh().catch(() => undefined);
  const gateway = await startGateway({
    port,
    stateDir,
    deskDir,
    siteDir,
    store,
    entries,
    site,
    log,
    announce,
    identity: await localIdentity(),
  });
  return { gateway, isSiteBehind: isBehind };
}
