/** How long to wait before something that failed is tried again. */

/** After the first failure `firstMs`, then twice as long each time, up to `mostMs`. */
export function backOff({ firstMs, mostMs }: { firstMs: number; mostMs: number }): (failures: number) => number {
  return (failures) => Math.min(firstMs * 2 ** Math.max(failures - 1, 0), mostMs);
}
