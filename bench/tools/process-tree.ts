import fs from 'node:fs';

interface Process {
  parent: number;
  /** Pages of resident memory. */
  pages: number;
}

/** `/proc/<pid>/stat`, read after the name, which may hold spaces and brackets: parent is the 2nd, rss the 22nd field there. */
function read(pid: string): Process | undefined {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { parent: Number(fields[1]), pages: Number(fields[21]) };
  } catch {
    return undefined; // It ended between the listing and the reading.
  }
}

function all(): Map<number, Process> {
  const found = fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return new Map(
    found.flatMap((pid) => {
      const process = read(pid);
      return process ? [[Number(pid), process] as const] : [];
    }),
  );
}

const PAGE = 4096;

/** Resident bytes of a process and all its descendants together; memory they share is counted once for each. */
export function residentBytes(root: number): number {
  const processes = all();
  const belongs = (pid: number): boolean => pid === root || (pid > 1 && belongs(processes.get(pid)?.parent ?? 0));
  return Array.from(processes).reduce((sum, [pid, { pages }]) => (belongs(pid) ? sum + pages * PAGE : sum), 0);
}
