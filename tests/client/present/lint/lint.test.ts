/** What the linter finds in a scene, and that each find goes when its cause does. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '#contract/api.ts';
import type { GraphLink } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';
import { Scene } from '#contract/seminar.ts';
import { View } from '#contract/view.ts';
import { contrast, type Theme, THEMES } from '../../../../client/canvas/palette.ts';
import type { Measure } from '../../../../client/canvas/text.ts';
import { lint } from '../../../../client/present/lint/lint.ts';
import { RULES, type Rule } from '../../../../client/present/lint/rules.ts';
import { colourAlone } from '../../../../client/present/lint/picture-rules.ts';
import { unreadable } from '../../../../client/present/lint/text-rules.ts';
import { snapshot } from '../../../../client/picture/snapshot.ts';
import { words } from '../../../../client/i18n/en/words.ts';
import { startWords } from '../../../../client/i18n/i18n.ts';
import { contrast as published } from '../../../support/colour.ts';
import * as sample from '../../../support/pages/sample-graph.ts';

beforeAll(() => startWords('en'));

const measure: Measure = (text, font) => {
  const px = Number(/([\d.]+)px/.exec(font)?.[1]);
  return { width: text.length * px * 0.5, ascent: px, descent: px * 0.3 };
};

/** An atlas of a treaty and what stands around it, each 0.2 from the next. */
function picture({ duties = 3, low = false, close = false, theme = THEMES.projector as Theme } = {}) {
  const nodes: GraphNode[] = [sample.instrument('p', 'Palermo', 0, 0)];
  const links: GraphLink[] = [];
  const row = Math.ceil(Math.sqrt(duties));
  for (let i = 0; i < duties; i++) {
    const gap = close ? 0.001 : 0.2;
    nodes.push(sample.body(`b${i}`, `B${i}`, 0.3 + gap * (i % row), 0.3 + gap * Math.floor(i / row)));
    links.push(sample.link(`b${i}`, 'SUPPORTS', 'p', low ? { confidence: 'low' } : {}));
  }
  const overview: Answer<'overview'> = { dataVersion: 'v', asOf: '2026-11-24', centre: 'p', nodes, links, parties: [] };
  const view = View.parse({ centre: 'p' });
  return snapshot(view, { overview, expansions: [] }, measure, { width: 1824, height: 760, theme });
}

const fine = Scene.parse({
  title: 'T',
  claim: 'It binds.',
  view: View.parse({ centre: 'p' }),
  sources: [{ source: 's' }],
});
const latin = [[0x20, 0x24f]] as const;
const judged = (scene: Partial<Scene> = {}, more: Partial<Parameters<typeof lint>[0]> = {}) =>
  lint({ scene: { ...fine, ...scene }, snapshot: picture(), gone: [], goneSources: [], letters: latin, ...more });
const rules = (...of: Parameters<typeof judged>): Rule[] => judged(...of).map(({ rule }) => rule);

describe('the linter', () => {
  it('finds nothing in a scene that is fine', () => {
    expect(judged()).toEqual([]);
  });

  it('asks for a claim, its source, and few words', () => {
    expect(rules({ claim: '' })).toEqual(['noClaim']);
    expect(rules({ sources: [] })).toEqual(['noSource']);
    expect(rules({ claim: 'x'.repeat(110), aside: 'x'.repeat(160) })).toEqual([]);
    expect(rules({ claim: 'x'.repeat(111) })).toEqual(['longClaim']);
    expect(rules({ aside: 'x'.repeat(161) })).toEqual(['longAside']);
  });

  it('counts nodes: more than 40 a hint, more than 70 a warning', () => {
    const crowd = (duties: number) =>
      judged({}, { snapshot: picture({ duties }) }).filter(({ rule }) => rule === 'many' || rule === 'tooMany');
    expect(crowd(39)).toEqual([]);
    expect(crowd(40)).toMatchObject([{ rule: 'many', level: 'hint', values: { count: 41 } }]);
    expect(crowd(69)).toMatchObject([{ rule: 'many', values: { count: 70 } }]);
    expect(crowd(70)).toMatchObject([{ rule: 'tooMany', level: 'warning', values: { count: 71 } }]);
  });

  it('sees nodes that cover one another', () => {
    const [found] = judged({}, { snapshot: picture({ close: true }) }).filter(({ rule }) => rule === 'overlap');
    expect(found?.values).toEqual({ count: 3, names: 'B0, B1' });
  });

  it('wants labels of 28 px, which the theme of the room has', () => {
    const [found] = judged({}, { snapshot: picture({ theme: THEMES.light }) }).filter(({ rule }) => rule === 'small');
    expect(found?.values.px).toBeLessThan(28);
  });

  it('judges contrast by the published formula', () => {
    for (const kind of Object.values(THEMES.dark.kinds))
      expect(contrast(kind, '#10151c')).toBeCloseTo(published(kind, '#10151c'), 4);
    const pale: Theme = {
      ...THEMES.projector,
      muted: '#cccccc',
      kinds: { ...THEMES.projector.kinds, Institution: '#dddddd', Finding: '#ffffff' },
    };
    const found = judged({}, { snapshot: picture({ theme: pale }) }).filter(({ rule }) => rule === 'contrast');
    expect(found.map(({ values }) => values.what)).toEqual(['Institution', 'muted']);
  });

  it('warns of low confidence, and mends it by hiding what rests on it', () => {
    const [found] = judged({}, { snapshot: picture({ low: true }) });
    expect(found).toMatchObject({ rule: 'low', level: 'warning', values: { count: 3 } });
    const mended = found?.mend?.(fine);
    expect(mended?.view.filters).toEqual([{ by: 'confidence', value: 'low', how: 'hidden' }]);
    expect(found?.mend?.(mended ?? fine)).toEqual(mended);
  });

  it('puts what is gone first, and takes a lost source out', () => {
    const sources = [
      { source: 's', pinpoint: '' },
      { source: 'lost', pinpoint: 'p 1' },
    ];
    const found = judged({ claim: '', sources }, { gone: ['KHM'], goneSources: ['lost'] });
    expect(found.map(({ rule, level }) => `${level} ${rule}`)).toEqual([
      'fault gone',
      'fault goneSource',
      'warning noClaim',
    ]);
    expect(found[1]?.mend?.({ ...fine, sources }).sources).toEqual([{ source: 's', pinpoint: '' }]);
  });

  it('names letters that no font has, once each', () => {
    expect(
      unreadable('Việt កម្ពុជា Ꭰ ab a', [
        [0x20, 0x24f],
        [0x1780, 0x17ff],
        [0x1e00, 0x1eff],
      ]),
    ).toEqual(['Ꭰ']);
    expect(unreadable('Ꭰ', [])).toEqual([]);
    expect(rules({ claim: 'Ꭰ binds' })).toEqual(['script']);
  });

  it('finds what only colour would tell apart', () => {
    const { arranged } = picture();
    expect(colourAlone({ arranged })).toEqual([]);
    expect(colourAlone({ arranged }, { Instrument: 'disc', Institution: 'disc' })).toHaveLength(1);
    const links = (['mandatory', 'consider'] as const).map((force) => sample.link('a', 'IMPOSES', force, { force }));
    expect(
      colourAlone({ arranged: { ...arranged, links } }, undefined, { mandatory: 'solid', consider: 'solid' }),
    ).toHaveLength(1);
  });

  it('has words for every find and its mending', () => {
    const { found, fix } = words.figure.lint as { found: Record<string, string>; fix: Record<string, string> };
    for (const rule of RULES) {
      expect(found[rule] ?? found[`${rule}_other`], rule).toBeTruthy();
      expect(fix[rule === 'goneSource' ? 'gone' : rule], rule).toBeTruthy();
    }
  });
});
