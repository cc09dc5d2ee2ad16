/** CPU of the browser: of all its processes, since a renderer on the processor draws in several of them. Linux only. */
import { readdirSync, readFileSync } from 'node:fs';

/** Ticks a second in which the kernel counts; 100 on every Linux that Node runs on. */
const TICKS = 100;

type Process = { parent: number; ticks: number; command: string };

function processes(): Map<number, Process> {
  const found = new Map<number, Process>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      // What follows the name, which stands in brackets and may hold anything.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8');
      found.set(Number(name), { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]), command });
    } catch {
      // It ended between the two lines.
    }
  }
  return found;
}

/** Ms of CPU that the browsers begun by this process have taken so far, all their processes together. */
export function browserCpu(): number {
  const all = processes();
  const ours = (id: number): boolean => {
    for (let at = all.get(id); at; at = all.get(at.parent)) if (at.parent === process.pid) return true;
    return false;
  };
  let ticks = 0;
  for (const [id, each] of all) if (/chrom/i.test(each.command) && ours(id)) ticks += each.ticks;
  return (ticks * 1000) / TICKS;
}
