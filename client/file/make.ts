/** A seminar as one file, made in the browser: nothing leaves it. */
import type { Story } from '#contract/story.ts';
import { call } from '../api.ts';
import { download, fileName } from '../download.ts';
import { i18n } from '../words/words.ts';
import { pageOf, type Template } from './page.ts';
import { gatherSeminar } from './seminar.ts';

/** Says what was made; throws an Error whose message says why not, or the ApiError of an answer that did not come. */
export async function makeFile(story: Story, done: (share: number) => void): Promise<string> {
  const response = await fetch('/seminar.json');
  if (!response.ok) throw new Error(i18n.t('file.noTemplate'));
  const template = (await response.json()) as Template;
  const page = await pageOf(await gatherSeminar(story, call, done), template);
  const size = Math.round(page.length / 1024);
  if (!download(fileName(`seminar-${story.id}`, 'html'), 'text/html', page)) throw new Error(i18n.t('file.tooLarge', { size, id: story.id }));
  return i18n.t('file.made', { size });
}
