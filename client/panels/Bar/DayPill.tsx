/** "as of 24 November 2026": says the day, and takes another exactly. */
import { Popover } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setDate } from '../../explore/navigate.ts';
import { answers } from '../../state/answers.ts';
import { useStore } from '../../state/store.ts';
import { useSayDate } from '../../format/dates.ts';
import { DayField } from '../../ui/DayField.tsx';
import { RichText } from '../../ui/RichText.tsx';
import { useShownDate } from '../../hooks/useShownDate.ts';

export function DayPill() {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const day = useShownDate();
  const own = useStore(answers, ({ asOf }) => asOf);
  const [open, setOpen] = useState(false);
  if (!day || !own) return null;
  const future = day > own;
  const apply = (date: string | undefined) => {
    setOpen(false);
    void setDate(date);
  };
  return (
    <Popover position="bottom-end" offset={6} opened={open} onChange={setOpen} trapFocus>
      <Popover.Target>
        <button
          type="button"
          className="pill"
          title={future ? t('time.notCome', { date: sayDate(own) }) : t('time.change')}
          onClick={() => setOpen(!open)}
        >
          <RichText text={t('time.asOf', { date: sayDate(day) })} />
          {future && <em> · {t('time.future')}</em>}
        </button>
      </Popover.Target>
      <Popover.Dropdown className="popover">
        <div className="day-form">
          <DayField label={t('time.day')} value={day} onChange={apply} />
          <button type="button" className="button" onClick={() => apply(undefined)}>
            {t('time.today', { date: sayDate(own) })}
          </button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
