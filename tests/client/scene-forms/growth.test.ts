/** Adherence over time as a scene: its curves against the numbers that were counted, by the laws of every form, for many treaties and days. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Mask, Scene, SceneForm, Seminar } from '#contract/seminar.ts';
import { DEFAULT_VIEW, View } from '#contract/view.ts';
import { fromHash, toHash } from '#contract/view-link.ts';
import { growthOf } from '#law/growth/growth.ts';
import { lawGraph } from '#law/graph.ts';
import { readUntil } from '../../../client/graph/growth.ts';
import { startWords } from '../../../client/i18n/i18n.ts';
import { PAPER } from '../../../client/figure/page.ts';
import { writeSvg } from '../../../client/figure/svg.ts';
import type { SceneAnswer } from '../../../client/scene-forms/answer.ts';
import { crossings, outside, overlaps, strikes } from '../../../client/scene-forms/apart.ts';
import { type CurveMark, type FormMark, STAGE, TYPE } from '../../../client/scene-forms/marks.ts';
import { formsFor } from '../../../client/scene-forms/offered.ts';
import { drawScene } from '../../../client/scene-forms/picture.ts';
import { renderMarks } from '../../../client/scene-forms/render.ts';
import { sayIn } from '../../../client/scene-forms/say.ts';
import { measureInNode } from '../../support/measure-text.ts';
import { realSeed } from '../../support/real-seed.ts';

vi.stubGlobal('matchMedia', () => ({ matches: false }));
afterAll(() => vi.unstubAllGlobals());
const { views } = await import('../../../client/state/view.ts');
const { answers } = await import('../../../client/state/answers.ts');
const { canBeScene, sceneFromView } = await import('../../../client/panels/Seminars/scene-from-view.ts');

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const ASOF = '2026-11-29';
const STAMP = { asOf: ASOF, dataVersion: 'test' };

const made = new Map<string, NonNullable<SceneAnswer['growth']>>();
function growthOn(day: string): NonNullable<SceneAnswer['growth']> {
  const growth = made.get(day) ?? { ...growthOf(graph, ASOF, day, 'en'), ...STAMP };
  made.set(day, growth);
  return growth;
}
const answerOn = (centre: string, day: string): SceneAnswer => ({
  view: View.parse({ page: 'growth', centre, date: day }),
  day,
  growth: growthOn(day),
  material: { expansions: [], sources: [] },
  sources: [],
  instruments: [],
});
const sceneOf = (form: object = {}, masked: Mask[] = []) => ({
  ...Scene.parse({ title: 'Grown', view: DEFAULT_VIEW, masked }),
  form: SceneForm.parse({ as: 'growth', ...form }),
});
const curves = (marks: readonly FormMark[]) => marks.filter((mark): mark is CurveMark => mark.is === 'curve');
const texts = (marks: readonly FormMark[]) => marks.flatMap((mark) => (mark.is === 'text' ? [mark.text] : []));

const CENTRES = ['palermo-protocol', 'untoc', 'crc', 'actip', 'ilo-c029', 'coe-thb', 'cedaw'];
const CASES = CENTRES.flatMap((centre) => ['1950-06-01', '2003-12-25', ASOF].map((day) => [centre, day] as const));

beforeAll(async () => {
  await startWords('en');
  await import('../../../client/present/load-words.ts');
});

describe.each(CASES)('the growth around %s on %s', (centre, day) => {
  const answer = answerOn(centre, day);
  const draw = (masks: Mask[] = [], scene = sceneOf({}, masks)) =>
    drawScene(scene, answer, masks, measureInNode, sayIn('en'));

  it('draws each curve by its own numbers, no further than was read, and names it with its count', () => {
    const { marks, twin } = draw();
    const drawn = curves(marks);
    const treaties = growthOn(day).treaties;
    expect(drawn.length).toBe(Math.min(6, treaties.length));
    const base = Math.max(...drawn.flatMap(({ points }) => points.map(([, y]) => y)));
    const steps = texts(marks).filter((text) => /^\d+$/.test(text) && Number(text) % 50 === 0 && Number(text) < 500);
    const most = Math.max(...steps.map(Number));
    const [, top = 0] =
      marks
        .flatMap((mark) => (mark.is === 'line' && mark.role === 'ground' && mark.of === undefined ? [mark.from] : []))
        .at(-1) ?? [];
    const names = marks.filter(({ role }) => role === 'subject');
    for (const { of, points } of drawn) {
      const treaty = treaties.find(({ id }) => id === of);
      if (!treaty) throw new Error(`no ${of}`);
      const years = treaty.begun.filter((_, n) => treaty.first + n <= readUntil(treaty));
      expect(points).toHaveLength(years.length + 1);
      for (const [n, count] of years.entries())
        expect(points[n + 1]?.[1]).toBeCloseTo(base - (count / most) * (base - top), 3);
      // From left to right, never down: who left since is told in words.
      for (const [n, [x, y]] of points.slice(1).entries()) {
        expect(x).toBeGreaterThanOrEqual(points[n]?.[0] ?? 0);
        expect(y).toBeLessThanOrEqual(points[n]?.[1] ?? 0);
      }
      const own = texts(names.filter((mark) => mark.of === of)).join(' ');
      expect(own).toContain(`${treaty.listReadTo ? '' : 'at least '}${treaty.begun.at(-1)} · `);
    }
    expect(twin.rows).toHaveLength(treaties.length);
    for (const { cells } of twin.rows) expect(cells[1]).toMatch(/^(at least )?\d+$/);
  });

  it.each(['en', 'id'] as const)('finds room in %s, has no text over another or struck through', async (language) => {
    await startWords(language);
    for (const scene of [sceneOf(), sceneOf({}, [Mask.parse({ what: 'date' })])]) {
      const { marks } = drawScene(scene, answer, [], measureInNode, sayIn(language));
      expect(outside(marks, measureInNode)).toEqual([]);
      expect([...overlaps(marks, measureInNode), ...strikes(marks, measureInNode)]).toEqual([]);
      expect(crossings(marks, measureInNode)).toEqual([]);
      for (const mark of marks) if (mark.is === 'text') expect(mark.size).toBeGreaterThanOrEqual(TYPE.least);
      expect(texts(marks).join(' ')).not.toContain('…');
    }
    await startWords('en');
  });

  it('tells no number, curve or rank while it is kept back, and moves no name when it is revealed', () => {
    const masks = [Mask.parse({ what: 'date' })];
    const kept = draw(masks);
    const open = drawScene(sceneOf({}, masks), answer, [], measureInNode, sayIn('en'));
    expect(curves(kept.marks)).toEqual([]);
    expect(new Set(kept.twin.rows.flatMap(({ cells }) => cells.slice(1)))).toEqual(new Set(['?']));
    const starts = (marks: readonly FormMark[]) =>
      new Set(marks.flatMap((mark) => (mark.is === 'text' && mark.role === 'subject' ? [`${mark.of} ${mark.x}`] : [])));
    expect(starts(kept.marks)).toEqual(starts(open.marks));
    expect(kept.twin.rows.map(({ cells }) => cells[0])).toEqual(open.twin.rows.map(({ cells }) => cells[0]));
  });

  it('is written as a figure without a number that is none', () => {
    const { marks, alt } = draw();
    const page = { width: STAGE.width, height: STAGE.height, ground: PAPER.ground };
    const svg = writeSvg(
      { ...page, title: alt, description: '', language: 'en', marks: renderMarks(marks, PAPER) },
      { width: '100%', height: '100%', measure: measureInNode },
    );
    expect(svg).not.toMatch(/NaN|Infinity/);
  });
});

describe('the page of growth', () => {
  it('becomes a scene of the treaty in the middle, which a link and a file bring back', () => {
    const page = View.parse({ page: 'growth', centre: 'crc', date: '2003-12-25' });
    expect(canBeScene(page)).toBe(true);
    const [before, said] = [views.get(), answers.get()];
    views.set({ past: [], now: page, future: [] });
    answers.set({ growth: growthOn('2003-12-25') });
    const scene = sceneFromView('New');
    views.set(before);
    answers.set(said);
    expect([scene.form?.as, scene.view.page, scene.view.centre, scene.view.date]).toEqual([
      'growth',
      'growth',
      'crc',
      '2003-12-25',
    ]);
    expect(scene.claim).toMatch(/^Child Rights Convention: entered into force for \d+ parties by 25 December 2003/);
    expect(View.parse(fromHash(toHash(scene.view)))).toEqual(View.parse(scene.view));
    const seminar = { id: 'one', title: 'One', scenes: [scene] };
    expect(Seminar.parse(JSON.parse(JSON.stringify(seminar))).scenes[0]).toEqual(Scene.parse(scene));
    expect(formsFor(answerOn('crc', '2003-12-25'))).toContain('growth');
  });
});
