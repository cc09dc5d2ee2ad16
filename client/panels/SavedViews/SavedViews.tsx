/** Views saved under a name in this browser: kept, opened, renamed, deleted with undo, taken along as a file. */
import { Popover } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SavedList } from './SavedList.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { RemovedLine } from '../../ui/RemovedLine.tsx';
import { ImportExport } from './ImportExport.tsx';
import { useFileAction } from '../../hooks/useFileAction.ts';
import { LONGEST_NAME, MOST_SAVED, type SavedView, savedViews } from '../../state/saved-views.ts';
import { SavedFault } from '../../state/persisted-list.ts';
import { viewTitle } from '../../format/view-title.ts';
import { answers } from '../../state/answers.ts';
import { currentView } from '../../state/view.ts';

export function SavedViews() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [removed, setRemoved] = useState<{ one: SavedView; place: number }>();
  const { fault, act } = useFileAction((fault) =>
    t(
      `saved.faults.${fault.code}`,
      fault instanceof SavedFault ? { most: MOST_SAVED } : { at: fault.at, text: fault.message },
    ),
  );
  useEffect(() => {
    // Another tab has changed what is kept.
    addEventListener('storage', savedViews.reread);
    return () => removeEventListener('storage', savedViews.reread);
  }, []);
  const keep = (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const name = String(new FormData(form).get('name') ?? '').trim();
    const view = { ...currentView(), data: answers.get().dataVersion };
    if (name && act(() => savedViews.keep(name, view), t('saved.kept', { name }))) form.reset();
  };
  return (
    <Popover position="bottom-end" offset={6} opened={open} onChange={setOpen} trapFocus>
      <Popover.Target>
        <button
          type="button"
          className="icon-button"
          aria-label={t('saved.title')}
          aria-haspopup="dialog"
          onClick={() => setOpen(!open)}
        >
          <Icon name="saved" />
        </button>
      </Popover.Target>
      <Popover.Dropdown className="popover saved-views">
        <h2 className="heading">{t('saved.title')}</h2>
        <form className="keep" onSubmit={keep}>
          <input
            className="field"
            name="name"
            aria-label={t('saved.name')}
            placeholder={t('saved.name')}
            maxLength={LONGEST_NAME}
            required
            defaultValue={viewTitle(currentView(), answers.get())}
          />
          <button type="submit" className="button">
            {t('saved.keep')}
          </button>
        </form>
        {fault && (
          <p className="small fault" role="alert">
            {fault}
          </p>
        )}
        {removed && (
          <RemovedLine
            text={t('saved.removed', { name: removed.one.name })}
            undo={t('saved.undo')}
            onUndo={() => act(() => savedViews.putBack(removed.one, removed.place)) && setRemoved(undefined)}
          />
        )}
        <SavedList act={act} onOpen={() => setOpen(false)} onRemoved={(one, place) => setRemoved({ one, place })} />
        <ImportExport act={act} />
      </Popover.Dropdown>
    </Popover>
  );
}
