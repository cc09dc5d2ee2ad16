/** CPU of a program: of all its processes, since browsers draw and servers search in several of them. Linux only. */
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
export const browserCpu = (): number => cpuBelow(process.pid, /chrom/i);

/** The same of a process and of all that it began; `named`: only of those whose command says so, the first left out. */
export function cpuBelow(root: number, named?: RegExp): number {
  const all = processes();
  const below = (id: number): boolean => {
    for (let at = all.get(id); at; at = all.get(at.parent)) if (at.parent === root) return true;
    return false;
  };
  let ticks = named ? 0 : (all.get(root)?.ticks ?? 0);
  for (const [id, each] of all) if ((!named || named.test(each.command)) && below(id)) ticks += each.ticks;
  return (ticks * 1000) / TICKS;
}

/** Ms of CPU that a fixed piece of work takes in this process: how fast the machine is just now. */
export function fixedWork(): number {
  const before = process.cpuUsage();
  const kept: { at: number; name: string }[] = [];
  for (let at = 0; at < 3_000_000; at++) kept[at % 1000] = { at, name: String(at) };
  const names = new Map<string, number>();
  for (let at = 0; at < 1_000_000; at++) names.set(`k${at}`, at);
  const { user, system } = process.cpuUsage(before);
  if (names.size + kept.length === 0) throw new Error('nothing was done');
  return (user + system) / 1000;
}
