/** The first reading's slots as chips, each a list of what may stand there instead. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reading } from '#contract/understand.ts';
import { sayDate } from '../format/dates.ts';
import { type Changes, slotName } from './readings.ts';

type Props = { reading: Reading; changes: Changes; onChange: (at: number, value: string) => void; onOpen: () => void };

export function ReadingChips({ reading, changes, onChange, onOpen }: Props) {
  const { t, i18n } = useTranslation();
  const heading = useId();
  if (reading.slots.length === 0) return null;
  return (
    <fieldset className="reading-chips" aria-labelledby={heading}>
      <span id={heading} className="heading">
        {t('search.readAs')}
      </span>
      <span className="chips">
        {reading.slots.map((slot, at) => {
          const said = (value: string, label: string) => (slot.kind === 'date' ? sayDate(value, i18n.language) : label);
          return (
            <label key={`${slot.name} ${slot.value}`} className="chip" data-guessed={slot.assumed || undefined}>
              <span>{slotName(slot)}</span>
              <select
                value={changes[at] ?? slot.value}
                onChange={({ currentTarget }) => onChange(at, currentTarget.value)}
              >
                <option value={slot.value}>
                  {slot.assumed ? t('search.guessed', { what: slot.label }) : said(slot.value, slot.label)}
                </option>
                {slot.choices.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {said(value, label)}
                  </option>
                ))}
              </select>
            </label>
          );
        })}
        <button type="button" className="button" onClick={onOpen}>
          {t('search.open')}
        </button>
      </span>
    </fieldset>
  );
}
