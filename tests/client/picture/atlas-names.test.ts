/** The atlas names what it is about at every size from a laptop's up: the middle, what it is linked with, and its family. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { View } from '#contract/view.ts';
import { seededStore } from '../../support/seeded-store.ts';
import { storeTransport } from '../../support/store-client.ts';
import { THEMES_BY_TYPE } from '../../support/themes.ts';

// What a browser has and Node has not.
vi.stubGlobal('matchMedia', () => ({ matches: false }));
vi.stubGlobal('navigator', { language: 'en' });
const { setTransport } = await import('../../../client/api/client.ts');
const { meet } = await import('../../../client/canvas/collision.ts');
const { magnified } = await import('../../../client/canvas/palette.ts');
const { loadView } = await import('../../../client/explore/load-view.ts');
const { snapshot } = await import('../../../client/picture/snapshot.ts');
const { startWords } = await import('../../../client/i18n/i18n.ts');

beforeAll(async () => {
  setTransport(storeTransport(await seededStore()));
  startWords('en');
});
afterAll(() => vi.unstubAllGlobals());

const measure = (text: string, font: string) => {
  const px = Number(/([\d.]+)px/.exec(font)?.[1]);
  return { width: text.length * px * 0.52, ascent: px * 0.93, descent: px * 0.29 };
};
/** Px of the picture at 1024×768, 1280×800 and 1920×1080, and on the stage; `share`: of the projector's type. */
const SIZES = [
  [600, 652, 0.7],
  [600, 684, 0.7],
  [1240, 930, 1],
  [1824, 760, 1],
] as const;

it('around every instrument', async () => {
  const { material: first } = await loadView(View.parse({}));
  const treaties = (first.overview?.nodes ?? []).filter(
    (node) => node.kind === 'Instrument' && node.level !== 'national',
  );
  expect(treaties.length).toBeGreaterThan(50);
  const faults: string[] = [];
  let about = 0;
  for (const { id: centre } of treaties) {
    const view = View.parse({ centre });
    const { material } = await loadView(view);
    for (const whole of THEMES_BY_TYPE)
      for (const [width, height, share] of SIZES) {
        const theme = whole.name === 'projector' ? magnified(whole, share) : whole;
        const { labels, graph, arranged, projection } = snapshot(view, material, measure, { width, height, theme });
        const named = new Set(labels.map(({ id }) => id));
        const inner = graph.filterNodes((_, { kind }) => kind === 'Instrument' || kind === 'Institution');
        const told = inner.filter((id) => !arranged.minor.has(id));
        about += told.length;
        const where = `${centre} ${width}×${height} ${theme.name}`;
        faults.push(...told.filter((id) => !named.has(id)).map((id) => `${where}: ${id} is not named`));
        const spots = new Map(
          graph.mapNodes((id, look) => [id, { ...projection.toScreen(look), reach: look.size * theme.scale.node }]),
        );
        type Spot = { x: number; y: number; reach: number };
        const far = ({ x, y, reach }: Spot, { left, right, top, bottom }: (typeof labels)[number]['box']) =>
          Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) - reach;
        for (const { id, box, leader } of labels) {
          const own = spots.get(id);
          if (leader || !own) continue;
          const most = far(own, box) - 1;
          for (const spot of spots.values())
            if (spot !== own && far(spot, box) < most) {
              faults.push(`${where}: the name of ${id} is nearer to another`);
              break;
            }
        }
        faults.push(
          ...labels.flatMap((a, i) =>
            labels.slice(i + 1).flatMap((b) => (meet(a.box, b.box) ? [`${where}: ${a.id} on ${b.id}`] : [])),
          ),
        );
      }
  }
  expect(about).toBeGreaterThan(6_000);
  expect(faults.slice(0, 20)).toEqual([]);
}, 300_000);
