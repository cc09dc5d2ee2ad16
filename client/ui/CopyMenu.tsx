/** Copy as …: the forms in which a citation, or a path with its citations, can be taken along. */
import { Popover } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Form } from '../explore/copy.ts';

type Props<F extends Form> = { label: string; forms: readonly F[]; onChoose: (form: F) => Promise<void> };

export function CopyMenu<F extends Form>({ label, forms, onChoose }: Props<F>) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <Popover position="bottom-start" offset={4} opened={open} onChange={setOpen} trapFocus>
      <Popover.Target>
        <button
          type="button"
          className="button"
          aria-haspopup="true"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {label}
        </button>
      </Popover.Target>
      <Popover.Dropdown className="popover copy-menu">
        {forms.map((form) => (
          <button
            key={form}
            type="button"
            className="option"
            onClick={() => {
              setOpen(false);
              void onChoose(form);
            }}
          >
            {t(`copy.${form}`)}
          </button>
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}
