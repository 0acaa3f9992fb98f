/** The editors' desk on this machine (`npm start`): site, desk and gateway at one address, on loopback, without accounts. */
import fs from 'node:fs';
import path from 'node:path';
import { logTo } from './http/log.ts';
import { claimFolder } from './local/one-at-a-time.ts';
import { localOptions } from './local/options.ts';
import { openDesk } from './local/open-desk.ts';

const announce = (address: string): void => {
  const { origin } = new URL(address);
  console.log(`\n  网站：${origin}/\n  编辑：${address}\n  （编辑地址只能用一次；用过以后，同一个浏览器直接打开 ${origin}/admin/ 即可）\n`);
};

function warn(built: boolean, what: string, command: string): void {
  if (!built) console.warn(`  ${what}还没有建好：请运行 ${command}，再刷新页面。`);
}

async function main(): Promise<void> {
  const options = localOptions(process.env);
  const leave = claimFolder(options.stateDir);
  const log = logTo(fs.createWriteStream(path.join(options.stateDir, 'desk.log'), { flags: 'a', mode: 0o600 }));
  const { gateway, isSiteBehind } = await openDesk(options, log, announce);
  const isSiteBuilt = fs.existsSync(path.join(options.siteDir, 'index.html'));
  warn(fs.existsSync(path.join(options.deskDir, 'index.html')), '编辑台', 'npm run build:desk');
  if (isSiteBehind) console.log(`  ${isSiteBuilt ? '内容在上次以后有变化' : '网站还没有建好'}，正在后台生成；编辑可以照常进行。`);
  console.log(
    options.isDemonstration ? `  现在用的是示范内容（${options.repository}），可以放心试。` : `  内容仓库：${options.repository}`,
  );
  console.log('  按 Ctrl+C 结束。\n');
  const stop = async (): Promise<void> => {
    console.log('\n  正在结束：写完手头的内容就关闭……');
    await gateway.close();
    leave();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}

try {
  await main();
} catch (error) {
  console.error(`  没有启动：${(error as Error).message}`);
  process.exit(1);
}
