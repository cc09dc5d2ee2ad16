/** Pages that a room sees in a form: the same picture from the server, out of the one file, on a phone and as a slide. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Scene, SceneForm, Seminar } from '#contract/seminar.ts';
import { fromHash } from '#contract/view-link.ts';
import type { Transport } from '../../../client/api/client.ts';
import { startWords } from '../../../client/i18n/i18n.ts';
import { shownOf } from '../../../client/present/follow/shown.ts';
import { loadSceneAnswer } from '../../../client/scene-forms/answer.ts';
import { formsFor } from '../../../client/scene-forms/offered.ts';
import { drawScene } from '../../../client/scene-forms/picture.ts';
import { sayIn } from '../../../client/scene-forms/say.ts';
import { slideOf } from '../../../client/scene-forms/slide.ts';
import { ShownScene, MOST_SHOWN_BYTES } from '#contract/follow.ts';
import { measureInNode } from '../../support/measure-text.ts';
import { seededStore } from '../../support/seeded-store.ts';
import { storeTransport } from '../../support/store-client.ts';

vi.stubGlobal('matchMedia', () => ({ matches: false }));
const { callWhole, forget, setTransport } = await import('../../../client/api/client.ts');
const { collectAnswers } = await import('../../../client/onefile/collect.ts');
const { offlineTransport } = await import('../../../client/onefile/offline-api.ts');

const PAGES = [
  ['matrix', 'page=matrix&matrix=asean~instrument&date=2026-11-29&since=2000-11-15'],
  ['growth', 'page=growth&date=2020-01-01'],
  ['events', 'page=events&date=2020-01-01&events=instruments~palermo-protocol'],
] as const;

let server: Transport;
beforeAll(async () => {
  server = storeTransport(await seededStore());
  await startWords('en');
  await import('../../../client/present/load-words.ts');
});
// The next file of this process begins with nothing of it.
afterAll(() => {
  forget();
  setTransport();
  vi.unstubAllGlobals();
});

describe.each(PAGES)('%s as a scene', (as, hash) => {
  it('is the same from the server and out of the one file, on a phone and as a slide', async () => {
    const scene = {
      ...Scene.parse({ title: 'A page', claim: 'It shows.', view: fromHash(hash) }),
      form: SceneForm.parse({ as }),
    };
    const seminar = Seminar.parse({ id: 'pages', title: 'Pages', scenes: [scene] });
    const say = sayIn('en');
    forget();
    setTransport(server);
    const answer = await loadSceneAnswer(scene, 'en', callWhole);
    expect(formsFor(answer)).toContain(as);
    const drawn = drawScene(scene, answer, [], measureInNode, say);
    expect(drawn.rows.length).toBeGreaterThan(0);

    const file = await collectAnswers(seminar, callWhole);
    forget();
    setTransport(offlineTransport(file));
    const offline = await loadSceneAnswer(scene, 'en', callWhole);
    expect(drawScene(scene, offline, [], measureInNode, say)).toEqual(drawn);

    const now = {
      ...{ seminar, at: 0, revealed: 0, blank: false, notes: false, exploring: false, left: false, begun: 0 },
    };
    const phone = shownOf(now, answer, measureInNode, say);
    expect(phone?.picture).toEqual({
      marks: drawn.marks.map(({ of: _, ...mark }) => mark),
      twin: drawn.twin,
      alt: drawn.alt,
    });
    expect(ShownScene.parse(JSON.parse(JSON.stringify(phone)))).toBeTruthy();
    expect(JSON.stringify(phone).length).toBeLessThan(MOST_SHOWN_BYTES);
    const slide = slideOf(scene, answer, [], measureInNode, say);
    for (const { cells } of drawn.twin.rows) expect(slide.description).toContain(cells.join(': '));
  });
});
