/** The day on a line of years: drag the handle or use the arrow keys; the events of what is shown stand above. */
import './timeline.css';
import { useElementSize } from '@mantine/hooks';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { say } from '../../explore/notices.ts';
import { setDate } from '../../explore/navigate.ts';
import { CHARACTER, dayAt, MONTHS, moved, axisPlaceOf, spreadLabels } from './axis.ts';
import { useSayDate } from '../../format/dates.ts';
import { useShownDate } from '../../hooks/useShownDate.ts';
import { SinceHandle } from './SinceHandle.tsx';
import { useTreatyEvents } from './useTreatyEvents.ts';
import { PlayControls } from '../../time/PlayControls.tsx';
import { changeSession, sessions } from '../../state/session.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';

/** The line begins here, or with the first event where that is earlier. */
const FIRST = 1945;
const LAST = 2030;
/** Px between the names of two decades, at least. */
const APART = 44;
const SETTLE_MS = 250;

export function Timeline() {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const day = useShownDate();
  const { ref, width } = useElementSize();
  const letGo = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const events = useTreatyEvents();
  /** A path that is tested on no day stands still. */
  const timeless = useStore(views, ({ now: { path } }) => path !== undefined && path.rules.date === undefined);
  const projector = useStore(sessions, ({ theme }) => theme === 'projector');
  if (!day) return null;
  const first = Math.min(FIRST, ...events.map(({ date }) => Number(date.slice(0, 4)) - 2));
  const span = { first, last: LAST, from: 24, to: Math.max(48, width - 24) };
  const x = (date: string) => axisPlaceOf(date, span);
  const settle = (date: string) => {
    void setDate(date).then((shown) => shown && say(t('said.date', { date: sayDate(date) })));
  };
  /** A drag that was taken away, as by a gesture of the system, asked for nothing. */
  const forget = () => letGo.current || changeSession({ draggedDate: undefined });
  const drag = (clientX: number, left: number) => changeSession({ draggedDate: dayAt(clientX - left, span) });
  const labels = spreadLabels(
    events.map(({ date, label }) => ({ x: x(date), label })),
    span.to + 24,
    projector ? CHARACTER * 1.2 : CHARACTER,
  );
  return (
    <>
      <div className="timeline-tools">{!timeless && <PlayControls />}</div>
      <div className="timeline" ref={ref}>
        <svg width={width} height={63} aria-hidden="true">
          <line className="axis" x1={span.from} x2={span.to} y1={30} y2={30} />
          {years(first, 1).map((year) => (
            <line
              key={year}
              className="tick"
              x1={x(`${year}-01-01`)}
              x2={x(`${year}-01-01`)}
              y1={year % 10 ? 26 : 24}
              y2={year % 10 ? 34 : 36}
            />
          ))}
          {years(first, x('1960') - x('1950') < APART ? 20 : 10).map((year) => (
            <text key={year} className="year" x={x(`${year}-01-01`)} y={53} textAnchor="middle">
              {year}
            </text>
          ))}
          {events.map(({ date, label }) => (
            <line key={`${date} ${label}`} className="event" x1={x(date)} x2={x(date)} y1={22} y2={38} />
          ))}
          {labels.map(({ x: at, label, anchor }) => (
            <text key={`${label} ${at}`} className="event-name" x={at} y={15} textAnchor={anchor}>
              {label}
            </text>
          ))}
        </svg>
        <div
          className="handle-area"
          onPointerDown={(event) => {
            letGo.current = false;
            event.currentTarget.setPointerCapture(event.pointerId);
            drag(event.clientX, event.currentTarget.getBoundingClientRect().left);
          }}
          onPointerMove={(event) => {
            if (event.currentTarget.hasPointerCapture(event.pointerId))
              drag(event.clientX, event.currentTarget.getBoundingClientRect().left);
          }}
          onLostPointerCapture={forget}
          onPointerUp={(event) => {
            const { draggedDate } = sessions.get();
            letGo.current = true;
            event.currentTarget.releasePointerCapture(event.pointerId);
            if (draggedDate) settle(draggedDate);
          }}
        />
        <div
          className="handle"
          role="slider"
          tabIndex={0}
          style={{ translate: `${x(day) - 10}px 0` }}
          aria-label={t('time.handle')}
          aria-valuemin={first}
          aria-valuemax={LAST}
          aria-valuenow={Number(day.slice(0, 4))}
          aria-valuetext={sayDate(day)}
          onKeyDown={(event) => {
            const months = MONTHS[event.key];
            if (months === undefined) return;
            event.preventDefault();
            const next = moved(day, months, span);
            changeSession({ draggedDate: next });
            clearTimeout(timer.current);
            timer.current = setTimeout(() => settle(next), SETTLE_MS);
          }}
        >
          <svg width={20} height={40} aria-hidden="true">
            <line x1={10} x2={10} y1={2} y2={38} className="event" />
            <circle cx={10} cy={30} r={7} />
          </svg>
        </div>
        <SinceHandle span={span} day={day} />
      </div>
    </>
  );
}

/** The years that `every` divides, from the first one on. */
function years(first: number, every: number): number[] {
  const start = Math.ceil(first / every) * every;
  return Array.from({ length: Math.floor((LAST - start) / every) + 1 }, (_, i) => start + i * every);
}
