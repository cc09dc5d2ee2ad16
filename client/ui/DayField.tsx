/** A day to be typed in any usual form. What is no day, or may be two, is told beneath the field and changes nothing. */
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSayDate } from '../format/dates.ts';
import { readDay } from '../format/parse-day.ts';

type Props = {
  label: string;
  /** yyyy-mm-dd. */
  value: string | undefined;
  /** The earliest and the latest, yyyy-mm-dd. */
  min?: string;
  max?: string;
  /** Of a day that differs from the one that stands there. */
  onChange: (day: string) => void;
};

export function DayField({ label, value, min = '1900-01-01', max = '2099-12-31', onChange }: Props) {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const id = useId();
  const [fault, setFault] = useState('');
  const written = value ? sayDate(value) : '';
  const faultOf = (text: string): string => {
    const read = readDay(text);
    if ('either' in read) return t('time.eitherDay', { one: sayDate(read.either[0]), other: sayDate(read.either[1]) });
    if ('none' in read) return t('time.noDay');
    return read.day < min || read.day > max ? t('time.dayRange', { min: sayDate(min), max: sayDate(max) }) : '';
  };
  const take = (text: string): void => {
    const unchanged = !text.trim() || text === written;
    const found = unchanged ? '' : faultOf(text);
    setFault(found);
    const read = readDay(text);
    if (!unchanged && !found && 'day' in read && read.day !== value) onChange(read.day);
  };
  return (
    <div className="day-field">
      <label className="heading" htmlFor={id}>
        {label}
      </label>
      <input
        key={written}
        className="field"
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        defaultValue={written}
        aria-invalid={fault !== '' || undefined}
        aria-describedby={`${id}-told`}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onBlur={({ currentTarget }) => take(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          take(event.currentTarget.value);
        }}
      />
      <p className={fault ? 'small fault' : 'small muted'} id={`${id}-told`} role={fault ? 'alert' : undefined}>
        {fault || t('time.dayForms')}
      </p>
    </div>
  );
}
