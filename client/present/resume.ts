/** Opens a seminar at the place that the address names: after a reload, from a link, from the one file. */
import type { Seminar } from '#contract/seminar.ts';
import type { View } from '#contract/view.ts';
import { call } from '../api/client.ts';
import { tellFailure } from '../explore/notices.ts';
import { showView } from '../explore/show-view.ts';
import { changeSession, sessions } from '../state/session.ts';
import { seminars } from '../state/seminars.ts';
import { i18n } from '../i18n/i18n.ts';
import { explore, startPresentation } from './controller.ts';
import './load-words.ts';
import type { ScenePlace } from './scene-hash.ts';

/** Those of the Atlas, or of the one file, come first; undefined where neither they nor this browser have it. */
async function findSeminar(id: string): Promise<Seminar | undefined> {
  const named = (seminar: Seminar) => seminar.id === id;
  return (await call('seminars', {})).seminars.find(named) ?? seminars.store.get().find(named);
}

/** `view`: where one had gone from the scene. Where there is no such seminar, a notice says so over that view. */
export async function openScene({ seminar: id, at, revealed, left }: ScenePlace, view: View): Promise<void> {
  const seminar = await findSeminar(id).catch(tellFailure);
  if (seminar && seminar.scenes.length > 0) {
    const shown = await startPresentation(seminar, { at, revealed });
    if (shown && left && seminar.scenes[at]?.form) explore();
    if (shown && left) await showView(view);
    return;
  }
  const notice = sessions.get().notice ?? {
    title: i18n.t('present.noSeminarTitle'),
    text: i18n.t('present.noSeminar', { id }),
  };
  await showView(view);
  changeSession({ notice });
}
