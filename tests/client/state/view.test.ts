import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, View } from '#contract/view.ts';
import { currentView, stepBack, STEPS, stepTo, views } from '../../../client/state/view.ts';

const on = (year: number): View => View.parse({ date: `${year}-01-01` });

beforeEach(() => views.set({ past: [], now: DEFAULT_VIEW, future: [] }));

describe('the steps of the view', () => {
  it('lead back over at least a hundred changes, each exactly', () => {
    for (let year = 1900; year < 2010; year++) stepTo(on(year));
    for (let year = 2008; year >= 1900; year--) expect(stepBack()).toEqual(on(year));
    expect(stepBack()).toEqual(DEFAULT_VIEW);
    expect(stepBack()).toBeUndefined();
  });

  it('lead forward again to where one was', () => {
    for (const year of [1950, 1960, 1970]) stepTo(on(year));
    stepBack();
    stepBack();
    expect(stepBack(true)).toEqual(on(1960));
    expect(stepBack(true)).toEqual(on(1970));
    expect(stepBack(true)).toBeUndefined();
    expect(currentView()).toEqual(on(1970));
  });

  it('forget what was undone once something else is asked', () => {
    stepTo(on(1950));
    stepBack();
    stepTo(on(1980));
    expect(stepBack(true)).toBeUndefined();
    expect(stepBack()).toEqual(DEFAULT_VIEW);
  });

  it('do not count a view that is already shown', () => {
    stepTo(on(1950));
    stepTo(on(1950));
    expect(views.get().past).toHaveLength(1);
  });

  it('keep a bounded past', () => {
    for (let i = 0; i < STEPS + 50; i++) stepTo(on(1500 + i));
    expect(views.get().past).toHaveLength(STEPS);
  });
});
