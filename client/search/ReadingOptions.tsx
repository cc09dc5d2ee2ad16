/** Readings among the suggestions: what each would answer, and of what. */
import { Combobox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { sayDate } from '../format/dates.ts';
import type { Changes, Offered } from './readings.ts';

export function ReadingOptions({ offered, changes }: { offered: Offered; changes: Changes }) {
  const { t, i18n } = useTranslation();
  if (offered.readings.length === 0) return null;
  return (
    <Combobox.Group
      label={t(offered.sure ? 'search.understood' : 'search.whichOne')}
      classNames={{ groupLabel: 'heading group-name' }}
    >
      {offered.readings.map((reading, place) => {
        const slots = reading.slots.map(({ kind, label, value, choices, assumed }, at) => {
          const other = place === 0 ? changes[at] : undefined;
          const named = choices.find((choice) => choice.value === other)?.label ?? label;
          const said = kind === 'date' ? sayDate(other ?? value, i18n.language) : named;
          return assumed && other === undefined ? t('search.guessed', { what: said }) : said;
        });
        return (
          <Combobox.Option key={reading.view} value={`reading ${place}`} className="option said">
            <span className="grow">
              {reading.title}
              {slots.length > 0 && <span className="small muted reading-slots">{slots.join(' · ')}</span>}
            </span>
          </Combobox.Option>
        );
      })}
    </Combobox.Group>
  );
}
