/** Times in milliseconds: of the clock, and of this process alone; what an engine spends in its own process is only in the first. */
export type Times = { wall: number[]; cpu: number[] };

export async function measure(times: number, work: (turn: number) => unknown): Promise<Times> {
  const spent: Times = { wall: [], cpu: [] };
  for (let turn = 0; turn < times; turn += 1) {
    const [start, cpu] = [performance.now(), process.cpuUsage()];
    await work(turn);
    const { user, system } = process.cpuUsage(cpu);
    spent.wall.push(performance.now() - start);
    spent.cpu.push((user + system) / 1000);
  }
  return spent;
}

/** The time under which this share of the runs stayed. */
export function percentile(spent: readonly number[], share: number): number {
  const sorted = [...spent].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
