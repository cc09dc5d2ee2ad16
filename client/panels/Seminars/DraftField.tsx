/** A field of what is kept: what is typed is kept at once; what another window changes is shown, and what stood here offered back. */
import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Draft, goesBeyond, inStep, type Lines, linesIn } from './draft.ts';

type Props = {
  label: ReactNode;
  kept: string;
  onChange: (text: string) => void;
  rows?: number;
  maxLength?: number;
  /** An empty text is typed and not kept. */
  required?: boolean;
  /** A list, one item a line. */
  lines?: Lines;
};

export function DraftField({ label, kept, onChange, rows, maxLength, required = false, lines }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [draft, setDraft] = useState<Draft>({ text: kept, kept, typed: false });
  const next = inStep(draft, kept, (text) => (lines ? linesIn(text, lines).join('\n') : text.trim()));
  if (next !== draft) setDraft(next);
  const offered = useRef<HTMLParagraphElement>(null);
  const { mine } = draft;
  useLayoutEffect(() => {
    // Whoever types in the field sees what has become of it.
    if (mine !== undefined && document.activeElement?.id === id) offered.current?.scrollIntoView({ block: 'nearest' });
  }, [mine, id]);
  const write = (text: string, mine: string | undefined) => {
    setDraft({ ...draft, text, typed: true, mine });
    if (!required || text.trim()) onChange(text);
  };
  const toField = (act: () => void) => {
    document.getElementById(id)?.focus();
    act();
  };
  const field = {
    id,
    className: 'field',
    value: draft.text,
    maxLength,
    onChange: ({ currentTarget: { value } }: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      write(value, draft.mine),
  };
  return (
    <>
      <label className="small" htmlFor={id}>
        {label}
        {rows ? <textarea {...field} rows={rows} /> : <input {...field} />}
      </label>
      {lines && goesBeyond(draft.text, lines) && (
        <p className="small" role="status">
          {t('present.editor.beyond', lines)}
        </p>
      )}
      {draft.mine !== undefined && (
        <p className="small" role="status" ref={offered}>
          {t('present.editor.changedElsewhere', { text: draft.mine })}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => toField(() => write(draft.mine ?? '', draft.text))}
          >
            {t('present.editor.mineBack')}
          </button>{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => toField(() => setDraft({ ...draft, mine: undefined }))}
          >
            {t('present.editor.theirs')}
          </button>
        </p>
      )}
    </>
  );
}
