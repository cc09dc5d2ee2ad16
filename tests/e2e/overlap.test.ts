/** In real views no name lies on another, under what lies over the picture, or over its edge; and no view is overfull. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listenToLabels, type Text, textsOf } from './drawn-labels.ts';
import { turnTo } from './frames.ts';
import { type Served, serve, type Visit } from './served.ts';
import { shareOf } from '../support/kinds.ts';

const PATH = 'from=unodc&to=KHM&on=2026-11-29';
const DUTY = 'from=KHM&to=assist-victims-recovery&on=2026-11-29';
/** `named`: what must be among the names that are drawn. */
const VIEWS: [what: string, hash: string, named?: string[]][] = [
  ['the atlas', '', ['Palermo Protocol', 'Africa', 'Americas', 'Asia', 'Europe', 'Oceania']],
  ['the atlas around UNTOC', 'centre=untoc'],
  ['the atlas around a labour convention', 'centre=ilo-c182&date=2001-01-01'],
  ['the atlas around a regional treaty', 'centre=actip'],
  ['UNODC expanded on the atlas', 'expand=unodc&selected=unodc'],
  ['the treaties of a State', 'expand=KHM~PARTY_TO~forward&selected=KHM'],
  ['the parties of UNTOC by region', 'expand=untoc~PARTY_TO~backward~grouped&selected=untoc'],
  ['one region of them opened', 'expand=untoc~PARTY_TO~backward~grouped,untoc~PARTY_TO~backward~~Africa'],
  ['the members of ILO by region', 'expand=ilo~MEMBER_OF~backward~grouped&selected=ilo'],
  ['paths of one step and of two', PATH, ['UNODC', 'Cambodia', 'PROTECT']],
  ['a duty in seven strands', DUTY, ['Cambodia', 'art 6(3)', 'art 9(3)']],
  [
    'paths with a hub opened',
    `${PATH}&via=untoc&expand=untoc~PARTY_TO~backward~grouped,untoc~PARTY_TO~backward~~Asia`,
    ['UNODC'],
  ],
  ['paths with the articles of a treaty', `${PATH}&expand=palermo-protocol~CONTAINS~forward`, ['UNODC', 'Cambodia']],
  ['a focus of one step', 'focus=palermo-protocol~1~hidden'],
];
const SCREENS = [
  { theme: 'light', viewport: { width: 1280, height: 800 } },
  { theme: 'projector', viewport: { width: 1280, height: 800 } },
  { theme: 'projector', viewport: { width: 1920, height: 1080 } },
] as const;

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

/** A hair's breadth of anti-aliasing is no overlap. */
const HAIR = 0.75;
const meet = (a: Omit<Text, 'text'>, b: Omit<Text, 'text'>) =>
  a.left < b.right - HAIR && b.left < a.right - HAIR && a.top < b.bottom - HAIR && b.top < a.bottom - HAIR;

describe.each(SCREENS)('names in the picture, $theme at $viewport.width', (screen) => {
  const { theme, viewport } = screen;
  let visit: Visit;
  beforeAll(async () => {
    visit = await served.visit('', { theme, viewport, script: listenToLabels });
  });

  it.each(shareOf(VIEWS, screen, SCREENS))(
    'of %s are whole, apart and in the open',
    async (_what, hash, named = []) => {
      const { page, faults } = visit;
      await turnTo(page, hash);
      const texts = await textsOf(page);
      const { canvas, covers, nodes } = await page.evaluate(() => {
        const box = (element: Element) => {
          const { left, top, right, bottom } = element.getBoundingClientRect();
          return { left, top, right, bottom };
        };
        const canvas = document.querySelector('.middle > .canvas');
        const counts = [...document.querySelectorAll('.legend > ul:first-child .filter-value')].map((each) => ({
          name: each.textContent ?? '',
          count: Number(/\d+/.exec(each.textContent ?? '')?.[0]),
        }));
        return {
          canvas: canvas ? box(canvas) : { left: 0, top: 0, right: 0, bottom: 0 },
          covers: [...document.querySelectorAll('.middle > .legend, .middle > .tools, .middle > .caption')].map(
            (each) => ({ text: each.className, ...box(each) }),
          ),
          nodes: counts,
        };
      });
      const onPage = texts.map(({ text, ...box }) => ({
        text,
        left: box.left + canvas.left,
        right: box.right + canvas.left,
        top: box.top + canvas.top,
        bottom: box.bottom + canvas.top,
      }));
      const pairs = onPage.flatMap((a, i) =>
        onPage
          .slice(i + 1)
          .filter((b) => meet(a, b))
          .map((b) => `${a.text} / ${b.text}`),
      );
      const hidden = onPage.flatMap((a) =>
        covers.filter((cover) => meet(a, cover)).map((cover) => `${a.text} under ${cover.text}`),
      );
      const cut = onPage
        .filter((a) => a.left < canvas.left || a.right > canvas.right || a.top < canvas.top || a.bottom > canvas.bottom)
        .map(({ text }) => text);
      expect(texts.length).toBeGreaterThan(3);
      // A name may stand in two rows.
      const rows = texts.map(({ text }) => text);
      expect([...rows, ...rows.map((row, i) => `${row} ${rows[i + 1]}`)]).toEqual(expect.arrayContaining(named));
      expect({ pairs, hidden, cut }).toEqual({ pairs: [], hidden: [], cut: [] });
      // On the atlas the rim holds every State.
      const counted = nodes.filter(({ name }) => hash.startsWith('from') || !name.includes('States'));
      expect(counted.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(300);
      expect(faults).toEqual([]);
    },
  );
});
