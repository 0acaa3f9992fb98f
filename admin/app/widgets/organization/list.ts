import type { PickOrganization } from '../../../shared/api.ts';

const ADDRESS = '/cms-api/lists/organizations.json';
/** So long a list is taken as it was; afterwards the browser asks again, and its ETag makes that cheap. */
const FRESH_MS = 60_000;

let asked: { at: number; list: Promise<PickOrganization[]> } | undefined;

async function fetchList(): Promise<PickOrganization[]> {
  const response = await fetch(ADDRESS);
  if (!response.ok) throw new Error(`${ADDRESS}: ${response.status}`);
  return (await response.json()) as PickOrganization[];
}

/** All organisations: one request for all pickers of the desk. */
export function organizationList(): Promise<PickOrganization[]> {
  if (!asked || performance.now() - asked.at > FRESH_MS) {
    const list = fetchList();
    const entry = { at: performance.now(), list };
    asked = entry;
    list.catch(() => {
      if (asked === entry) asked = undefined;
    });
  }
  return asked.list;
}
