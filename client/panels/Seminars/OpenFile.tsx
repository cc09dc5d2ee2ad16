/** A seminar out of a file; a file with a fault changes nothing. */
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seminar } from '#contract/seminar.ts';
import { say } from '../../explore/notices.ts';
import { seminars } from '../../state/seminars.ts';
import { seminarFile } from '../../state/data-file.ts';
import type { FileAction } from '../../hooks/useFileAction.ts';

export function OpenFile({ act, onTaken }: { act: FileAction; onTaken: (seminar: Seminar) => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined) => {
    if (!file) return;
    const text = await file.text();
    act(() => {
      const seminar = seminars.add(seminarFile.read(text));
      say(t('present.editor.taken', { title: seminar.title }));
      onTaken(seminar);
    });
    // The same file, corrected, can be chosen again.
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {t('present.editor.fromFile')}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('present.editor.fromFile')}
        onChange={(event) => void read(event.target.files?.[0])}
      />
    </>
  );
}
