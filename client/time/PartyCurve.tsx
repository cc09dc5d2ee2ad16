/** The parties of the instrument in the middle over time, with the day that is shown; its twin says the same in words. */
import './curve.css';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSayDate } from '../format/dates.ts';
import { countOn, dayOfCount, partyCurve } from '../graph/curve.ts';
import { useShownDate } from '../hooks/useShownDate.ts';
import { answers } from '../state/answers.ts';
import { useStore } from '../state/store.ts';

const WIDE = 300;
const HIGH = 64;
/** Below the curve, for the years. */
const FOOT = 16;

export function PartyCurve() {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const overview = useStore(answers, (said) => said.overview);
  const day = useShownDate();
  const steps = useMemo(() => (overview ? partyCurve(overview, overview.asOf) : []), [overview]);
  const first = steps[0];
  if (!overview || !day || !first) return null;
  const from = Number(first.day.slice(0, 4));
  const to = Number(overview.asOf.slice(0, 4)) + 1;
  const most = Math.max(...steps.map(({ count }) => count));
  const x = (date: string) => {
    const [year = 0, month = 1, of = 1] = date.split('-').map(Number);
    return ((year + (month - 1) / 12 + (of - 1) / 372 - from) / (to - from)) * WIDE;
  };
  const y = (count: number) => HIGH - (count / most) * (HIGH - 4);
  const line = steps.map((step) => `H${x(step.day).toFixed(1)}V${y(step.count).toFixed(1)}`).join('');
  const here = Math.max(0, Math.min(WIDE, x(day)));
  const marks = [1, 50, 100, 150].flatMap((count) => {
    const reached = dayOfCount(steps, count);
    return reached ? [t('curve.point', { count, date: sayDate(reached) })] : [];
  });
  const now = t('curve.point', { count: countOn(steps, day), date: sayDate(day) });
  return (
    <figure className="section curve">
      <figcaption className="heading">{t('curve.title')}</figcaption>
      <svg
        viewBox={`0 0 ${WIDE} ${HIGH + FOOT}`}
        role="img"
        aria-label={t('curve.says', { told: [...marks, now].join(', ') })}
      >
        <path className="curve-line" d={`M0 ${HIGH}${line}H${x(overview.asOf).toFixed(1)}`} />
        <line className="curve-base" x1={0} x2={WIDE} y1={HIGH} y2={HIGH} />
        <line className="curve-day" x1={here} x2={here} y1={0} y2={HIGH} />
        <circle className="curve-dot" cx={here} cy={y(countOn(steps, day))} r={3.5} />
        <text className="curve-text" x={0} y={HIGH + 13}>
          {from}
        </text>
        <text className="curve-text" x={WIDE} y={HIGH + 13} textAnchor="end">
          {overview.asOf.slice(0, 4)}
        </text>
        <text
          className="curve-text"
          x={here > WIDE - 40 ? here - 6 : here + 6}
          y={here > WIDE / 2 ? HIGH - 6 : 12}
          textAnchor={here > WIDE - 40 ? 'end' : 'start'}
        >
          {countOn(steps, day)}
        </text>
      </svg>
    </figure>
  );
}
