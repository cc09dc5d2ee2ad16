/**
 * JSON that keeps each object once: answers of one seminar tell of the same nodes, links and sources again and again,
 * too far apart for the compression to see it.
 */
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Row = { [key: string]: Json };
/**
 * `kept`: what stands more than once in the whole, as `{"$": place}` wherever it stood, in `kept` too. An object of the
 * file's own whose only key is "$" is `{"$": [object]}`.
 */
export type Shared = { kept: Json[]; whole: Json };

/** A shorter object takes less room than the sign that stands for it. */
const WORTH = 40;

export function share(whole: Json): Shared {
  const counts = new Map<string, number>();
  const count = (value: Json): void => {
    if (Array.isArray(value)) value.forEach(count);
    if (!isRow(value)) return;
    const text = JSON.stringify(value);
    const before = counts.get(text) ?? 0;
    counts.set(text, before + 1);
    // What it holds is counted where it first stands: the second time it is a sign.
    if (before === 0 || text.length < WORTH) Object.values(value).forEach(count);
  };
  count(whole);

  const kept: Json[] = [];
  const places = new Map<string, number>();
  const inside = (value: Row): Row =>
    Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shared(each)]));
  const shared = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(shared);
    if (!isRow(value)) return value;
    const text = JSON.stringify(value);
    if (text.length < WORTH || (counts.get(text) ?? 0) < 2)
      return onlySign(value) ? { $: [inside(value)] } : inside(value);
    const known = places.get(text);
    if (known !== undefined) return { $: known };
    const row = onlySign(value) ? { $: [inside(value)] } : inside(value);
    const place = kept.push(row) - 1;
    places.set(text, place);
    return { $: place };
  };
  const seen = shared(whole);
  return { kept, whole: seen };
}

/** What was shared, each object a new one wherever it stands; throws where a sign names no place. */
export function unshare({ kept, whole }: Shared): Json {
  const inside = (value: Row): Row =>
    Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
  const plain = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(plain);
    if (!isRow(value)) return value;
    if (!onlySign(value)) return inside(value);
    const { $: sign } = value;
    if (Array.isArray(sign) && isRow(sign[0] ?? null)) return inside(sign[0] as Row);
    const row = typeof sign === 'number' ? kept[sign] : undefined;
    if (row === undefined) throw new Error('This file is not whole. Save the seminar as one file again.');
    return plain(row);
  };
  return plain(whole);
}

const isRow = (value: Json): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

const onlySign = (value: Row): boolean => Object.keys(value).length === 1 && '$' in value;
