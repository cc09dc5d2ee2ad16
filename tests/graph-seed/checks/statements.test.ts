/** What a list of parties says of a reservation beside a party's name stands among the statements too. */
import { expect, test } from 'vitest';
import { type LawGraph, instrumentOf, lawGraph } from '#law/graph.ts';
import { realSeed } from '../../support/real-seed.ts';

const seed = realSeed();
const graph: LawGraph = lawGraph(seed.nodes, seed.links, seed.sources);

/** "reservations to Arts 2, 11, 16, 29(1)": the articles; a declaration that a treaty asks for is none of these. */
function reservedIn(note: string): string[] {
  return [...note.matchAll(/reservations? to Arts? ((?:\d+(?:\([^)]*\))*(?:-\([^)]*\))?(?:, )?)+)/g)].flatMap((found) =>
    (found[1] ?? '').split(', ').flatMap((place) => /^\d+/.exec(place) ?? []),
  );
}

test('every article that a list of parties names as reserved is reserved in the data', () => {
  let named = 0;
  const missing = seed.links.flatMap((link) => {
    if (link.type !== 'PARTY_TO') return [];
    const made = seed.links.filter(
      (other) =>
        other.type === 'RESERVES' &&
        other.start === link.start &&
        (instrumentOf(graph, other.end) ?? other.end) === link.end,
    );
    const places = made.flatMap(({ article }) =>
      (article ?? '').split('; ').flatMap((part) => /^\d+/.exec(part) ?? []),
    );
    const reserved = reservedIn(link.note ?? '');
    named += reserved.length;
    return reserved.filter((place) => !places.includes(place)).map((place) => `${link.id} ${place}`);
  });
  expect(named).toBeGreaterThan(30);
  expect(missing).toEqual([]);
});
