/** The earlier of two days on the line of years: dragged or moved by keys as the day itself, and the stretch between both. */
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { say } from '../../explore/notices.ts';
import { setSince } from '../../explore/play.ts';
import { useSayDate } from '../../format/dates.ts';
import { useShownSince } from '../../hooks/useShownDate.ts';
import { changeSession, sessions } from '../../state/session.ts';
import { axisPlaceOf, dayAt, MONTHS, moved, type Span } from './axis.ts';

const SETTLE_MS = 250;

/** Nothing while there is no second day. */
export function SinceHandle({ span, day }: { span: Span; day: string }) {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const since = useShownSince();
  if (!since) return null;
  const [from, to] = [axisPlaceOf(since, span), axisPlaceOf(day, span)];
  const settle = (date: string) =>
    void setSince(date).then((shown) => shown && say(`${t('between.day')}: ${sayDate(date)}`));
  return (
    <>
      <svg className="since-stretch" width="100%" height={63} aria-hidden="true">
        <line x1={from} x2={Math.max(from, to)} y1={30} y2={30} />
      </svg>
      <div
        className="handle since-handle"
        role="slider"
        tabIndex={0}
        style={{ translate: `${from - 10}px 0` }}
        aria-label={t('between.handle')}
        aria-valuemin={span.first}
        aria-valuemax={span.last}
        aria-valuenow={Number(since.slice(0, 4))}
        aria-valuetext={sayDate(since)}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={(event) => {
          const line = event.currentTarget.parentElement;
          if (!line || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
          changeSession({ draggedSince: dayAt(event.clientX - line.getBoundingClientRect().left, span) });
        }}
        onPointerUp={(event) => {
          const { draggedSince } = sessions.get();
          event.currentTarget.releasePointerCapture(event.pointerId);
          if (draggedSince) settle(draggedSince);
        }}
        onPointerCancel={() => changeSession({ draggedSince: undefined })}
        onKeyDown={(event) => {
          const months = MONTHS[event.key];
          if (months === undefined) return;
          event.preventDefault();
          const next = moved(since, months, span);
          changeSession({ draggedSince: next });
          clearTimeout(timer.current);
          timer.current = setTimeout(() => settle(next), SETTLE_MS);
        }}
      >
        <svg width={20} height={40} aria-hidden="true">
          <line x1={10} x2={10} y1={2} y2={38} className="event" />
          <rect x={4} y={24} width={12} height={12} />
        </svg>
      </div>
    </>
  );
}
