/** The button over the picture that opens the form of a figure; the form is fetched when it is first opened. */
import { Popover } from '@mantine/core';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '../ui/lazy-part.tsx';
import { Icon } from '../ui/Icon.tsx';

const ExportForm = lazyPart(async () => (await import('./ExportForm.tsx')).ExportForm);

export function ExportButton() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <Popover position="left-start" offset={8} opened={open} onChange={setOpen} trapFocus returnFocus withinPortal>
      <Popover.Target>
        <button
          type="button"
          className="icon-button"
          aria-label={t('figure.export')}
          aria-haspopup="dialog"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <Icon name="export" />
        </button>
      </Popover.Target>
      <Popover.Dropdown className="popover" aria-label={t('figure.title')}>
        <h2 className="heading">{t('figure.title')}</h2>
        <Suspense fallback={<p className="muted">{t('figure.saving')}</p>}>
          <ExportForm onDone={() => setOpen(false)} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
