/** The saved views: each opens, can be given another name, and can be deleted. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openView } from '../../explore/open-view.ts';
import { LONGEST_NAME, type SavedView, savedViews } from '../../state/saved-views.ts';
import { useStore } from '../../state/store.ts';
import { useSayDate } from '../../format/dates.ts';
import type { FileAction } from '../../hooks/useFileAction.ts';

type Props = { act: FileAction; onOpen: () => void; onRemoved: (one: SavedView, place: number) => void };

export function SavedList({ act, onOpen, onRemoved }: Props) {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const views = useStore(savedViews.store, (list) => list);
  const [renaming, rename] = useState<string>();
  if (views.length === 0) return <p className="small muted">{t('saved.none')}</p>;
  return (
    <ul className="rows saved-list">
      {views.map((one, place) => (
        <li key={one.name}>
          {renaming === one.name ? (
            <form
              className="keep"
              onSubmit={(event) => {
                event.preventDefault();
                const next = String(new FormData(event.currentTarget).get('next') ?? '').trim();
                if (next && (next === one.name || act(() => savedViews.rename(one.name, next)))) rename(undefined);
              }}
            >
              <input
                className="field"
                name="next"
                aria-label={t('saved.renameTo', { name: one.name })}
                maxLength={LONGEST_NAME}
                required
                defaultValue={one.name}
              />
              <button type="submit" className="button">
                {t('saved.apply')}
              </button>
            </form>
          ) : (
            <>
              <button
                type="button"
                className="open-saved"
                onClick={() => {
                  onOpen();
                  void openView(one.view);
                }}
              >
                {one.name}
                <span className="small muted">{t('saved.on', { date: sayDate(one.saved.slice(0, 10)) })}</span>
              </button>
              <button
                type="button"
                className="link-button small"
                aria-label={`${t('saved.rename')}: ${one.name}`}
                onClick={() => rename(one.name)}
              >
                {t('saved.rename')}
              </button>
              <button
                type="button"
                className="link-button small"
                aria-label={`${t('saved.remove')}: ${one.name}`}
                onClick={() => act(() => savedViews.remove(one.name)) && onRemoved(one, place)}
              >
                {t('saved.remove')}
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
