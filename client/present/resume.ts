/** Opens a seminar at the place that the address names: after a reload, from a link, from the one file. */
import type { Story } from '#contract/seminar.ts';
import type { View } from '#contract/view.ts';
import { call } from '../api/client.ts';
import { told } from '../explore/notices.ts';
import { show } from '../explore/show-view.ts';
import { changeSession, sessions } from '../state/session.ts';
import { stories } from '../state/seminars.ts';
import { i18n } from '../i18n/i18n.ts';
import { present } from './controller.ts';
import './load-words.ts';
import type { Place } from './scene-hash.ts';

/** Those of the Atlas, or of the one file, come first; undefined where neither they nor this browser have it. */
async function findStory(id: string): Promise<Story | undefined> {
  const named = (story: Story) => story.id === id;
  return (await call('stories', {})).stories.find(named) ?? stories.store.get().find(named);
}

/** `view`: where one had gone from the scene. Where there is no such seminar, a notice says so over that view. */
export async function openPlace({ story: id, at, revealed, left }: Place, view: View): Promise<void> {
  const story = await findStory(id).catch(told);
  if (story && story.scenes.length > 0) {
    if ((await present(story, { at, revealed })) && left) await show(view);
    return;
  }
  const notice = sessions.get().notice ?? { title: i18n.t('present.noStoryTitle'), text: i18n.t('present.noStory', { id }) };
  await show(view);
  changeSession({ notice });
}
