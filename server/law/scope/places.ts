/** Places in a treaty as the data write them, compared: "7(1)" lies within "7", "3(1)(a)(ii)" within "3(1)(a)". */

/** The marks of one place from the widest: article, paragraph, letter. */
export type Place = readonly string[];

/**
 * "14; 21(b)-(e)" is five places. `article`: the article in which they stand where the text gives the paragraph alone, as
 * "1(b)", "(a)-(d)", or "sole" where the article has one.
 */
export function placesIn(text: string, article?: string): Place[] {
  const lead = article === undefined ? [] : marksOf(article);
  if (text === '' || text === 'sole') return [lead];
  return text.split(';').flatMap((each) => {
    const [first = '', last] = each.split('-');
    const place = [...lead, ...marksOf(first)];
    const end = last === undefined ? undefined : marksOf(last).at(-1);
    return end === undefined
      ? [place]
      : lettersTo(place.at(-1) ?? '', end).map((mark) => [...place.slice(0, -1), mark]);
  });
}

/** How far the `named` places hold `clause`: the whole of it, a part, or nothing of it. */
export function covered(named: readonly Place[], clause: readonly Place[]): 'whole' | 'part' | 'none' {
  if (clause.every((place) => named.some((wide) => isWithin(place, wide)))) return 'whole';
  const meets = clause.some((place) => named.some((other) => isWithin(place, other) || isWithin(other, place)));
  return meets ? 'part' : 'none';
}

const isWithin = (place: Place, wide: Place): boolean => wide.every((mark, at) => place[at] === mark);

const marksOf = (text: string): string[] => text.match(/[^\s()]+/g) ?? [];

function lettersTo(first: string, last: string): string[] {
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
  if (first.length !== 1 || last.length !== 1 || to < from) return [first, last];
  return Array.from({ length: to - from + 1 }, (_, step) => String.fromCharCode(from + step));
}
