/** Opens beside the page what a row rests on, and closes it again; the focus stays in the table. */
import type { ReactNode } from 'react';
import { openEvidence, select } from '../explore/navigate.ts';
import { useStore } from '../state/store.ts';
import { views } from '../state/view.ts';
import { useForeign } from '../ui/useForeign.ts';

type Props = {
  /** Of a link or a node. */
  id: string;
  /** Where the words on it do not say what it opens. */
  label?: string;
  className?: string;
  /** Its words are text of the data. */
  foreign?: boolean;
  children: ReactNode;
};

export function EvidenceButton({ id, label, className = '', foreign = false, children }: Props) {
  const spoken = useForeign();
  const opened = useStore(views, ({ now }) => now.selected === id);
  return (
    <button
      type="button"
      className={`link-button evidence-button ${className}`}
      aria-label={label}
      {...(foreign ? spoken : {})}
      aria-expanded={opened}
      onClick={() => void (opened ? select(undefined) : openEvidence(id))}
    >
      {children}
    </button>
  );
}
