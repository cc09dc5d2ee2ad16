/** Where in its source a fact stands. */
export type Place = { pinpoint?: string | undefined; noPinpoint?: string | undefined };

/** The place, or the stated reason why there is none; empty where neither is known. */
export function sayPlace({ pinpoint, noPinpoint }: Place): string {
  return pinpoint ?? noPinpoint ?? '';
}
