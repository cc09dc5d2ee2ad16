/** Opens a view that was kept or sent: where it was made with other data, says what of it is no longer found. */
import type { View } from '#contract/view.ts';
import { ApiError, call } from '../api/client.ts';
import { sayDate } from '../format/dates.ts';
import { showView } from './show-view.ts';
import { changeSession } from '../state/session.ts';
import { idsOf, isLinkId, without } from '#contract/view-ids.ts';
import { i18n } from '../i18n/i18n.ts';

export async function openView({ data, ...view }: View): Promise<boolean> {
  const now = data ? await call('health', {}).catch(() => undefined) : undefined;
  if (!now || now.dataVersion === data) return showView(view);
  const gone = await missingIds(view);
  const shown = await showView(without(view, new Set(gone)));
  if (shown) {
    const versions = i18n.t('stale.versions', {
      made: data,
      now: now.dataVersion,
      date: sayDate(now.asOf, i18n.language),
    });
    const lost =
      gone.length > 0 ? i18n.t('stale.gone', { count: gone.length, ids: gone.join(', ') }) : i18n.t('stale.allFound');
    const text = [versions, lost, i18n.t('stale.unknown')].join(' ');
    changeSession({ notice: { title: i18n.t('stale.title'), text, close: i18n.t('stale.goOn') } });
  }
  return shown;
}

/** Ids that the view names and the data do not have. */
export async function missingIds(view: View): Promise<string[]> {
  const found = await Promise.all(idsOf(view).map(async (id) => ((await isKnown(id)) ? [] : [id])));
  return found.flat();
}

/** Only the word of the server that there is no such thing makes it gone; trouble on the way does not. */
async function isKnown(id: string): Promise<boolean> {
  try {
    await (isLinkId(id) ? call('link', { id }) : call('entity', { id }));
    return true;
  } catch (error) {
    return !(error instanceof ApiError && error.code === 'not-found');
  }
}
