/** A field of what is kept: what is typed is kept at once; what another window changes is shown, and what stood here offered back. */
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

type Props = {
  label: ReactNode;
  kept: string;
  onChange: (text: string) => void;
  rows?: number;
  maxLength?: number;
  /** An empty text is typed and not kept. */
  required?: boolean;
};

/** `kept`: as it was when `text` was last in step with it; `mine`: what was typed here and is kept no more. */
type Draft = { text: string; kept: string; typed: boolean; mine?: string | undefined };

export function DraftField({ label, kept, onChange, rows, maxLength, required = false }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [draft, setDraft] = useState<Draft>({ text: kept, kept, typed: false });
  if (draft.kept !== kept) {
    // What is kept is what was typed, but for the spaces around it; else another hand has written.
    const own = draft.text.trim() === kept.trim();
    const mine = !own && draft.typed ? draft.text : draft.mine;
    setDraft(own ? { ...draft, kept } : { text: kept, kept, typed: false, mine });
  }
  const write = (text: string, mine: string | undefined) => {
    setDraft({ ...draft, text, typed: true, mine });
    if (!required || text.trim()) onChange(text);
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
      {draft.mine !== undefined && (
        <p className="small" role="status">
          {t('present.editor.changedElsewhere', { text: draft.mine })}{' '}
          <button type="button" className="link-button" onClick={() => write(draft.mine ?? '', draft.text)}>
            {t('present.editor.mineBack')}
          </button>{' '}
          <button type="button" className="link-button" onClick={() => setDraft({ ...draft, mine: undefined })}>
            {t('present.editor.theirs')}
          </button>
        </p>
      )}
    </>
  );
}
