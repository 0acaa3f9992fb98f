import type { Page, Response } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { barriersOfMany } from './axe.ts';
import { allAddresses } from './pages.ts';
import { builtSite } from './site.ts';

const site = builtSite();
const barriers = barriersOfMany();
let visited = 0;

function progress(): void {
  visited += 1;
  if (visited % 25 === 0 || visited === allAddresses.length) process.stderr.write(`  浏览器：${visited}/${allAddresses.length} 页\n`);
}

/** Errors of scripts, of the Content-Security-Policy and of requests, from the first byte on. */
function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  page.on('pageerror', (error) => void complaints.push(error.message));
  page.on('requestfailed', (request) => void complaints.push(`${request.url()} ${request.failure()?.errorText}`));
  page.on('response', (response: Response) => void (response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`)));
  return complaints;
}

interface Visit {
  found: string[];
  complaints: string[];
}

const visits = new Map<string, Promise<Visit>>();

function visit(address: string): Promise<Visit> {
  const going = visits.get(address) ?? go(address);
  visits.set(address, going);
  return going;
}

async function go(address: string): Promise<Visit> {
  let complaints: string[] = [];
  const before = (page: Page) => void (complaints = listen(page));
  const found = await site.open(address, {}, barriers, before);
  progress();
  return { found, complaints };
}

describe('on a telephone, every page', () => {
  test.concurrent.for(allAddresses)('%s has no barrier (WCAG 2.2 AA)', async (address) => {
    expect((await visit(address)).found).toEqual([]);
  });
  test.concurrent.for(allAddresses)('%s loads without an error', async (address) => {
    expect((await visit(address)).complaints).toEqual([]);
  });
});
