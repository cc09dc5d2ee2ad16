/** A seminar as one file, made in the browser: nothing leaves it. */
import type { Seminar } from '#contract/seminar.ts';
import { type Call, call } from '../api/client.ts';
import { download, fileName } from '../explore/download.ts';
import { i18n } from '../i18n/i18n.ts';
import { onefilePage, type Template } from './page.ts';
import { collectAnswers } from './collect.ts';

/** Its message says why, and what to do. */
export class NotMade extends Error {}

/** Says what was made. Throws NotMade, the ApiError of an answer that did not come, or the reason of `signal`. */
export async function makeFile(seminar: Seminar, done: (share: number) => void, signal: AbortSignal): Promise<string> {
  const response = await fetch('/seminar.json', { signal }).catch(() => undefined);
  signal.throwIfAborted();
  if (!response?.ok) throw new NotMade(i18n.t('file.noTemplate'));
  const template = (await response.json()) as Template;
  const ask: Call = (name, asked) => {
    signal.throwIfAborted();
    return call(name, asked);
  };
  const page = await onefilePage(await collectAnswers(seminar, ask, done), template);
  const size = Math.round(page.length / 1024);
  if (!download(fileName(`seminar-${seminar.id}`, 'html'), 'text/html', page))
    throw new NotMade(i18n.t('file.tooLarge', { size, id: seminar.id }));
  return i18n.t('file.made', { size });
}
