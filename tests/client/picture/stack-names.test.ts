/** Names of stacks in the wings: whole or wrapped wherever they stand, since what a line is taken to be is never less than it is. */
import { beforeAll, expect, it } from 'vitest';
import { must } from '#contract/must.ts';
import { lawGraph } from '../../../server/law/graph.ts';
import { wingsOf } from '../../../server/law/wings/wings.ts';
import { linesOfName, sansFont, wrapName } from '../../../client/canvas/text.ts';
import { startWords } from '../../../client/i18n/i18n.ts';
import { widthInEms } from '../../../client/picture/place-wings.ts';
import { measureInNode } from '../../support/measure-text.ts';
import { realSeed } from '../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
/** Of the screens at 1280×800 and 1920×1080, in the light, in the dark and on the projector: type, and px beside the middle. */
const SPACES = [
  [14, 150],
  [22.2, 147.48],
  [22.2, 340],
  [30, 300],
  [30, 500],
] as const;

beforeAll(() => startWords('en'));

it.each(['en', 'id'] as const)('of every heading are wrapped and not cut, in %s', (language) => {
  const shown = new Set(['unodc', 'iom', 'ilo', 'unicef', 'ecpat', 'greta', 'KHM', 'LAO', 'MMR', 'palermo-protocol']);
  const headings = new Set(
    graph.nodes.flatMap(({ id }, place) => {
      if (place % 25 !== 0 && !shown.has(id)) return [];
      const { left, right } = must(wingsOf(graph, id, '2026-11-29', language), id);
      return [...left.groups, ...right.groups].map(({ heading }) => heading);
    }),
  );
  // Its longest words alone are wider than the narrowest column of a projector.
  const spaces = SPACES.filter(([px, room]) => language === 'en' || room > 7 * px);
  expect(headings.size).toBeGreaterThan(20);
  const cut = [...headings].flatMap((heading) =>
    [1, 4, 18, 196].flatMap((count) =>
      spaces.flatMap(([px, room]) => {
        const name = `${heading} · ${count}`;
        const measured = (text: string) => measureInNode(text, sansFont(px, 450)).width;
        const lines = linesOfName(name, room, (part) => widthInEms(part) * px, 3);
        const rows = wrapName(name, room, measured, lines);
        return rows.some((row) => row.includes('…')) ? [`${px} in ${room}: ${rows.join(' | ')}`] : [];
      }),
    ),
  );
  expect(cut).toEqual([]);
});
