/** Opens a view that was kept or sent: where it was made with other data, says what of it is no longer found. */
import type { View } from '#contract/view.ts';
import { ApiError, call } from '../api/client.ts';
import { sayDate } from '../format/dates.ts';
import { showView } from './show-view.ts';
import { changeSession } from '../state/session.ts';
import { idsOf, isLinkId, withNames, without } from '#contract/view-ids.ts';
import { i18n } from '../i18n/i18n.ts';

export async function openView({ data, ...view }: View): Promise<boolean> {
  const now = data ? await call('health', {}).catch(() => undefined) : undefined;
  if (!data) return showView(withNames(view, (await lookedUp(view, isOfFinding)).names));
  if (!now || now.dataVersion === data) return showView(view);
  const { gone, names } = await lookedUp(view);
  const shown = await showView(without(withNames(view, names), new Set(gone)));
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

/** A finding is called by its source, and called anew where it proves to rest on another. */
const isOfFinding = (id: string): boolean => /\/f-\d+/.test(id);

export const missingIds = async (view: View): Promise<string[]> => (await lookedUp(view)).gone;

/** `gone`: ids that the view names and the data do not have; `names`: of what is called otherwise now. */
async function lookedUp(
  view: View,
  which = (_id: string) => true,
): Promise<{ gone: string[]; names: Map<string, string> }> {
  const found = await Promise.all(
    idsOf(view)
      .filter(which)
      .map(async (id) => [id, await idNow(id)] as const),
  );
  return {
    gone: found.flatMap(([id, now]) => (now === undefined ? [id] : [])),
    names: new Map(found.flatMap(([id, now]) => (now === undefined || now === id ? [] : [[id, now] as const]))),
  };
}

/** Only the word of the server that there is no such thing makes it gone; trouble on the way does not. */
async function idNow(id: string): Promise<string | undefined> {
  try {
    return isLinkId(id) ? (await call('link', { id })).link.id : (await call('entity', { id })).node.id;
  } catch (error) {
    return error instanceof ApiError && error.code === 'not-found' ? undefined : id;
  }
}
