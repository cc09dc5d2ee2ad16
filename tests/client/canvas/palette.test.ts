import { describe, expect, it } from 'vitest';
import { NODE_KINDS } from '#contract/ontology.ts';
import { FORCES } from '#contract/vocabulary.ts';
import { DASHES, mix, SHAPE_OF, STYLE_OF, THEMES } from '../../../client/canvas/palette.ts';
import { contrast, difference, linear, SIGHTS, seen } from '../../support/colour.ts';

/** Least CIEDE2000 between two kinds: normal sight, then any full dichromacy, as computed to one decimal. */
const BOUNDS = {
  light: { contrast: 3.4, normal: 18, dichromat: 10.2 },
  dark: { contrast: 4.58, normal: 18, dichromat: 12 },
};

describe('the colour arithmetic', () => {
  it('gives the known contrast of black on white', () => expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5));
  it('gives 0 for a colour and itself and 100 for black and white', () => {
    expect(difference(linear('#4967b8'), linear('#4967b8'))).toBe(0);
    expect(difference(linear('#000000'), linear('#ffffff'))).toBeCloseTo(100, 1);
  });
  it('makes red and green of equal lightness alike for a protanope', () => {
    const apart = (sight: 'normal' | 'protanopia') => difference(seen('#a05050', sight), seen('#607050', sight));
    expect(apart('protanopia')).toBeLessThan(apart('normal') / 3);
  });
});

describe.each(['light', 'dark'] as const)('the %s theme', (name) => {
  const { kinds, ground, ink, muted } = THEMES[name];
  it.each(NODE_KINDS)('draws %s clear of the ground', (kind) =>
    expect(contrast(kinds[kind], ground)).toBeGreaterThanOrEqual(BOUNDS[name].contrast),
  );
  it('writes in ink and muted that can be read (4.5 : 1)', () => {
    expect(contrast(ink, ground)).toBeGreaterThan(4.5);
    expect(contrast(muted, ground)).toBeGreaterThan(4.5);
  });
  it.each(SIGHTS)('keeps any two kinds apart in %s sight', (sight) => {
    const least = sight === 'normal' ? BOUNDS[name].normal : BOUNDS[name].dichromat;
    for (const [i, a] of NODE_KINDS.entries())
      for (const b of NODE_KINDS.slice(i + 1)) {
        const apart = difference(seen(kinds[a], sight), seen(kinds[b], sight));
        expect(apart, `${a} and ${b}`).toBeGreaterThanOrEqual(least);
      }
  });
});

it('says every kind a second time by its shape', () =>
  expect(new Set(Object.values(SHAPE_OF)).size).toBe(NODE_KINDS.length));

it('gives every force its own line, firmest solid', () => {
  expect(new Set(FORCES.map((force) => STYLE_OF[force])).size).toBe(FORCES.length);
  expect(STYLE_OF.mandatory).toBe('solid');
  expect(DASHES.long).toEqual([16, 6]);
  expect(DASHES.short).toEqual([8, 6]);
  expect(DASHES['dash-dot']).toEqual([8, 4, 1.5, 4]);
});

it('sets a dark picture as it sets a light one', () => {
  const { type, scale } = THEMES.light;
  expect(THEMES.dark).toMatchObject({ type, scale });
});

it('projects labels of at least 28 px and lines of at least 4', () => {
  const { type, scale } = THEMES.projector;
  expect(Math.min(type.label, type.small)).toBeGreaterThanOrEqual(28);
  expect(type.word).toBe(24);
  expect(scale.thinnest).toBe(4);
});

it('mixes a colour into its ground without becoming transparent', () => {
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
  expect(mix('#123456', '#ffffff', 1)).toBe('#123456');
});
