/** The day of a page that lies over the line of years, by months, and how time is played there. */
import './time.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { setDate } from '../explore/navigate.ts';
import { useSayDate } from '../format/dates.ts';
import { answers } from '../state/answers.ts';
import { changeSession, sessions } from '../state/session.ts';
import { useStore } from '../state/store.ts';

const FIRST = 1945;
const MONTHS = 12;

/** What a standing says follows while it is dragged, for what else is told the server is asked when it is let go. */
export function DayBar({ day, children }: { day: string; children?: ReactNode }) {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const own = useStore(answers, ({ asOf }) => asOf) ?? day;
  const last = monthOf(own);
  const settle = () => {
    const { draggedDate } = sessions.get();
    if (draggedDate) void setDate(draggedDate);
  };
  return (
    <div className="day-bar">
      {children}
      <label className="heading">
        {t('map.day')} · <span className="tabular">{sayDate(day)}</span>
        <input
          type="range"
          min={0}
          max={last}
          value={Math.min(last, monthOf(day))}
          aria-valuetext={sayDate(day)}
          onChange={({ currentTarget: { value } }) =>
            changeSession({ draggedDate: Number(value) === last ? own : firstOf(Number(value)) })
          }
          onPointerUp={settle}
          onKeyUp={settle}
          onBlur={settle}
        />
      </label>
    </div>
  );
}

/** Months since January of the first year. */
const monthOf = (day: string): number => (Number(day.slice(0, 4)) - FIRST) * MONTHS + Number(day.slice(5, 7)) - 1;
const firstOf = (month: number): string =>
  `${FIRST + Math.floor(month / MONTHS)}-${String((month % MONTHS) + 1).padStart(2, '0')}-01`;
