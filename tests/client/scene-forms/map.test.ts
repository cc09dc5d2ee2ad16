/** Who is bound, on the map: its marks against the standings, by the laws of every form, for treaties on several days. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { GraphLink } from '#contract/links.ts';
import { Scene, SceneForm } from '#contract/seminar.ts';
import { DEFAULT_VIEW, View } from '#contract/view.ts';
import { isBound, type Overview, standingsOn } from '../../../client/graph/standing.ts';
import { i18n, startWords } from '../../../client/i18n/i18n.ts';
import { PAPER } from '../../../client/figure/page.ts';
import { writeSvg } from '../../../client/figure/svg.ts';
import { crossings, outside, overlaps, strikes } from '../../../client/scene-forms/apart.ts';
import type { SceneAnswer } from '../../../client/scene-forms/answer.ts';
import { STAGE, TYPE } from '../../../client/scene-forms/marks.ts';
import { formsFor } from '../../../client/scene-forms/offered.ts';
import { drawScene } from '../../../client/scene-forms/picture.ts';
import { renderMarks } from '../../../client/scene-forms/render.ts';
import { sayIn } from '../../../client/scene-forms/say.ts';
import { measureInNode } from '../../support/measure-text.ts';
import { realSeed } from '../../support/real-seed.ts';

vi.stubGlobal('matchMedia', () => ({ matches: false }));
afterAll(() => vi.unstubAllGlobals());
const { views } = await import('../../../client/state/view.ts');
const { canBeScene, shownNow } = await import('../../../client/panels/Seminars/scene-from-view.ts');

const seed = realSeed();
const ASOF = '2026-11-29';
const STEPS = new Set<GraphLink['type']>(['PARTY_TO', 'SIGNED', 'BOUND_BY_EU_LAW']);
const states = seed.nodes.filter(({ kind }) => kind === 'Country');

function answerOn(centre: string, day: string): SceneAnswer & { material: { overview: Overview } } {
  const parties = seed.links.filter(({ type, end }) => STEPS.has(type) && end === centre);
  const overview = { centre, nodes: [...seed.nodes], links: [], parties, asOf: ASOF, dataVersion: 'test' };
  const view = View.parse({ centre, date: day });
  return { view, day, material: { overview, expansions: [], sources: [] }, sources: [], instruments: [] };
}
const scene = { ...Scene.parse({ title: 'A map', view: DEFAULT_VIEW }), form: SceneForm.parse({ as: 'map' }) };
const CASES = ['palermo-protocol', 'untoc', 'crc', 'actip'].flatMap((centre) =>
  ['1949-06-01', '2003-12-25', ASOF].map((day) => [centre, day] as const),
);

beforeAll(async () => {
  await startWords('en');
  await import('../../../client/present/load-words.ts');
});

describe.each(CASES)('the map of %s on %s', (centre, day) => {
  const answer = answerOn(centre, day);
  const drawn = () => drawScene(scene, answer, [], measureInNode, sayIn('en'));

  it('fills each State that is bound, by its shape or its point, and no other', () => {
    const { marks, twin } = drawn();
    const standings = standingsOn(answer.material.overview, day);
    const filled = new Set(
      marks.flatMap((mark) => ((mark.is === 'shape' || mark.is === 'dot') && mark.fill === 'full' && mark.of) || []),
    );
    const bound = states.flatMap(({ id }) => (isBound(standings.get(id)) ? id : []));
    expect([...filled].sort()).toEqual(bound.sort());
    expect(new Set(marks.flatMap((mark) => (mark.is === 'text' ? [mark.text] : [])))).toContain(String(bound.length));
    // Every State is drawn, and has a row in the table.
    expect(new Set(marks.flatMap(({ of }) => of ?? []))).toEqual(new Set(states.map(({ id }) => id)));
    expect(twin.rows).toHaveLength(states.length);
  });

  it('finds room, has no text over another or under a mark, and is the same whenever it is drawn', () => {
    const { marks, alt } = drawn();
    expect(outside(marks, measureInNode)).toEqual([]);
    expect([...overlaps(marks, measureInNode), ...strikes(marks, measureInNode)]).toEqual([]);
    expect(crossings(marks, measureInNode)).toEqual([]);
    for (const mark of marks) if (mark.is === 'text') expect(mark.size).toBeGreaterThanOrEqual(TYPE.least);
    expect(drawn().marks).toEqual(marks);
    expect(alt).toContain('A map');
    const box = {
      width: STAGE.width,
      height: STAGE.height,
      ground: PAPER.ground,
      title: alt,
      description: '',
      language: 'en',
    };
    expect(
      writeSvg({ ...box, marks: renderMarks(marks, PAPER) }, { width: '100%', height: '100%', measure: measureInNode }),
    ).not.toMatch(/NaN|Infinity/);
  });

  it('tells nothing while it is kept back', () => {
    const open = drawn();
    const { marks, twin } = drawScene(
      scene,
      answer,
      [
        { what: 'force', ids: [] },
        { what: 'date', ids: [] },
      ],
      measureInNode,
      sayIn('en'),
    );
    expect(marks.filter((mark) => 'fill' in mark && mark.role === 'proof' && mark.fill === 'full')).toEqual([]);
    expect(new Set(twin.rows.map(({ cells }) => cells[1]))).toHaveProperty('size', 1);
    const names = ({ marks: all }: typeof open) => all.filter(({ role }) => role === 'subject');
    expect(names({ ...open, marks })).toEqual(names(open));
  });
});

describe('the page of the map', () => {
  it('becomes a scene of who is bound, in the form of the map, and is none where it shows something else', () => {
    const page = View.parse({ page: 'map', centre: 'crc', date: '2003-12-25' });
    expect(canBeScene(page)).toBe(true);
    expect(canBeScene({ ...page, map: { by: 'help' } })).toBe(false);
    const before = views.get();
    views.set({ past: [], now: page, future: [] });
    const { view, form } = shownNow();
    views.set(before);
    expect([view.page, view.centre, view.date, form?.as]).toEqual([undefined, 'crc', '2003-12-25', 'map']);
    expect(formsFor(answerOn('crc', '2003-12-25'))).toContain('map');
    expect(i18n.t('present.forms.names.map')).toBe('the map of States');
  });
});
