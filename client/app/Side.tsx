/** A panel beside the picture, or, where there is no room beside it, a sheet over it that is opened and closed. */
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useSheets } from '../hooks/useSheets.ts';
import { changeSession, sessions } from '../state/session.ts';
import { useStore } from '../state/store.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { IconButton } from '../ui/IconButton.tsx';

type Props = {
  side: 'left' | 'right';
  label: string;
  inert?: boolean;
  /** It stays where panels are folded, and closes itself. */
  always?: boolean;
  /** It is open for as long as it is there, and this ends it. */
  onClose?: () => void;
  children: ReactNode;
};

export function Side({ side, label, inert = false, always = false, onClose, children }: Props) {
  const { t } = useTranslation();
  const sheets = useSheets();
  const { sheet, foldedLeft, foldedRight } = useStore(sessions, (session) => session);
  const open =
    always || onClose !== undefined || (sheets ? sheet === side : !(side === 'left' ? foldedLeft : foldedRight));
  return (
    <section className={side} id={`side-${side}`} hidden={!open} inert={inert} aria-label={label} tabIndex={-1}>
      {(onClose ?? (sheets && !always)) && (
        <IconButton icon="close" label={t('app.close')} onClick={onClose ?? (() => closeSheet(side))} />
      )}
      <ErrorBoundary>{children}</ErrorBoundary>
    </section>
  );
}

function closeSheet(side: 'left' | 'right'): void {
  flushSync(() => changeSession({ sheet: undefined }));
  document.querySelector<HTMLElement>(`[aria-controls="side-${side}"]`)?.focus();
}
