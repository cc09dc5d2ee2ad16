/** All saved views out into a file, and the views of a file in; a file with a fault changes nothing. */
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { download, fileName } from '../../explore/download.ts';
import { say } from '../../explore/notices.ts';
import { answers } from '../../state/answers.ts';
import { savedViewsFile } from '../../state/data-file.ts';
import { savedViews } from '../../state/saved-views.ts';
import { useStore } from '../../state/store.ts';
import type { FileAction } from '../../hooks/useFileAction.ts';
import { when } from '../../ui/when.ts';

export function ImportExport({ act }: { act: FileAction }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const none = useStore(savedViews.store, (list) => list.length === 0);
  const read = async (file: File | undefined) => {
    if (!file) return;
    const text = await file.text();
    let added = 0;
    if (
      act(() => {
        added = savedViews.add(savedViewsFile.read(text));
      })
    )
      say(added > 0 ? t('saved.added', { count: added }) : t('saved.addedNone'));
    // The same file, corrected, can be chosen again.
    if (input.current) input.current.value = '';
  };
  return (
    <div className="buttons">
      <button
        type="button"
        className="button"
        {...when(!none, () =>
          download(
            fileName('views', 'json'),
            'application/json',
            savedViewsFile.write(savedViews.store.get(), answers.get().dataVersion),
          ),
        )}
      >
        {t('saved.toFile')}
      </button>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {t('saved.fromFile')}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('saved.fromFile')}
        onChange={(event) => void read(event.target.files?.[0])}
      />
    </div>
  );
}
