/** A treaty's text out of a file, dropped or chosen. It is read in the browser and goes nowhere. */
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readText, TextFault, type TreatyText } from '#law/verify/read-text.ts';

export function TextFile({ onRead }: { onRead: (text: TreatyText) => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState('');
  const read = async (file: File | undefined) => {
    if (!file) return;
    try {
      onRead(readText(file.name, await file.text()));
      setFault('');
    } catch (cause) {
      if (!(cause instanceof TextFault)) throw cause;
      setFault(`${file.name}:${cause.line}  ${cause.message}`);
    }
    // The same file, corrected, can be chosen again.
    if (input.current) input.current.value = '';
  };
  return (
    <section
      className="clauses-drop"
      aria-label={t('clauses.choose')}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void read(event.dataTransfer.files[0]);
      }}
    >
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {t('clauses.choose')}
      </button>{' '}
      <span className="small muted">{t('clauses.stays')}</span>
      <input
        ref={input}
        type="file"
        accept=".md,.txt,.json,text/markdown,text/plain,application/json"
        hidden
        aria-label={t('clauses.choose')}
        onChange={(event) => void read(event.target.files?.[0])}
      />
      {fault && (
        <p className="small" role="alert">
          {fault}
        </p>
      )}
    </section>
  );
}
