/** A day to be typed in any usual form. What is no day, or may be two, is told beneath the field and changes nothing. */
import { useEffect, useId, useRef, useState } from 'react';
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
  /** Where no day may stand there: the field was emptied. */
  onClear?: () => void;
  /** Whether what stands in the field is told as no day: `value` is then not what is read there. */
  onFault?: (told: boolean) => void;
};

export function DayField({ label, value, min = '1900-01-01', max = '2099-12-31', onChange, onClear, onFault }: Props) {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const id = useId();
  const [fault, setFault] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const written = value ? sayDate(value) : '';
  // Another day is written into the same field, which keeps the focus.
  useEffect(() => {
    if (input.current) input.current.value = written;
    setFault('');
  }, [written]);
  const faultOf = (text: string): string => {
    const read = readDay(text);
    if ('either' in read) return t('time.eitherDay', { one: sayDate(read.either[0]), other: sayDate(read.either[1]) });
    if ('none' in read) return t('time.noDay');
    return read.day < min || read.day > max ? t('time.dayRange', { min: sayDate(min), max: sayDate(max) }) : '';
  };
  const take = (text: string): void => {
    const cleared = value !== undefined && onClear !== undefined && !text.trim();
    if (cleared) onClear();
    const unchanged = text === written || (!text.trim() && (value === undefined || onClear !== undefined));
    const found = unchanged ? '' : faultOf(text);
    setFault(found);
    onFault?.(found !== '');
    const read = readDay(text);
    if (!unchanged && !found && 'day' in read && read.day !== value) onChange(read.day);
  };
  return (
    <div className="day-field">
      <label className="heading" htmlFor={id}>
        {label}
      </label>
      <input
        ref={input}
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
