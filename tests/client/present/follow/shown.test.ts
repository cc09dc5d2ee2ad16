/** What phones get of a scene, of a seminar of the Atlas: nothing of it while the screen is dark but what keeps the votes. */
import { expect, it } from 'vitest';
import { shownOf } from '../../../../client/present/follow/shown.ts';
import { sayIn } from '../../../../client/scene-forms/say.ts';
import type { Presentation } from '../../../../client/state/presentation.ts';
import { SEED_FOLDER } from '../../../../graph-seed/build.ts';
import { readSeminars } from '../../../../graph-seed/read/seminars.ts';
import { measureInNode } from '../../../support/measure-text.ts';

const seminar = readSeminars(SEED_FOLDER).find(({ scenes }) => scenes.some(({ options }) => options));
if (!seminar) throw new Error('No seminar of the Atlas asks its room.');
const at = seminar.scenes.findIndex(({ options }) => options);
const state = { seminar, at, revealed: 0, blank: false, notes: false, exploring: false, left: false, begun: 0 };
const shown = (change: Partial<Presentation> = {}) =>
  shownOf({ ...state, ...change }, undefined, measureInNode, sayIn('en'));

it('asks as the scene does, on a dark screen too, which tells nothing else', () => {
  const options = seminar.scenes[at]?.options;
  expect(shown()).toMatchObject({ options, asks: true, blank: false, claim: seminar.scenes[at]?.title });
  const dark = { options, asks: true, blank: true, claim: '', aside: '', foot: [], picture: null };
  expect(shown({ blank: true })).toMatchObject(dark);
  const revealed = seminar.scenes[at]?.masked.length ?? 0;
  expect(shown({ revealed })).toMatchObject({ options, asks: false, claim: seminar.scenes[at]?.claim });
  expect(shown({ revealed, blank: true })).toMatchObject({ ...dark, asks: false });
});
