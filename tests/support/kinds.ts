/**
 * Tests over a whole kind in a browser or on an engine: `npm test`, which is to end in minutes, tries some of it,
 * the same ones each time; `npm run test:hard` tries every one.
 */
const WHOLE = process.env.TEST_WHOLE_KINDS === 'true';

/** `few` of the kind, spread evenly, its first and its last among them. */
export function some<T>(kind: readonly T[], few: number): readonly T[] {
  if (WHOLE || few >= kind.length) return kind;
  const step = (kind.length - 1) / Math.max(1, few - 1);
  return Array.from({ length: few }, (_, i) => kind[Math.round(i * step)] as T);
}

/** Those of the kind that fall to `one` where each is tried with one `among` several, in turn, and not with every one. */
export function shareOf<T, U>(kind: readonly T[], one: U, among: readonly U[]): readonly T[] {
  const turns = Math.min(kind.length, among.length);
  const turn = among.indexOf(one) % turns;
  return WHOLE ? kind : kind.filter((_, i) => i % turns === turn);
}
