/** One curve by year as a button: the pointer and the arrows lead to a year, a press opens the rows of its number. */
import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Marks } from '../../figure/Svg.tsx';
import { curveMarks, type Scale, yearAt } from '../../growth/charts.ts';
import { useForeign } from '../../ui/useForeign.ts';

type Props = {
  name: string;
  /** Its name is a name of the data. */
  foreign?: boolean;
  told: string;
  /** That a press opens. */
  rows: number;
  curve: { first: number; counts: readonly number[] };
  scale: Scale;
  look: Omit<Parameters<typeof curveMarks>[3], 'year'>;
  year: number;
  onYear: (year: number) => void;
  onOpen: (year: number) => void;
  size?: { width: number; height: number };
};

const SMALL = { width: 240, height: 84 };
const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, PageDown: -10, PageUp: 10 };

export function CurveChart(props: Props) {
  const { name, foreign, told, rows, curve, scale, look, year, onYear, onOpen, size = SMALL } = props;
  const { t } = useTranslation();
  const spoken = useForeign();
  const yearUnder = ({ clientX, currentTarget }: MouseEvent): number => {
    const { left, width } = (currentTarget.querySelector('svg') ?? currentTarget).getBoundingClientRect();
    return yearAt(clientX - left, scale, width);
  };
  const walk = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onYear(Math.max(scale.from, Math.min(scale.to, year + step)));
  };
  return (
    <button
      type="button"
      className="growth-chart"
      aria-description={t('growth.chart', { year, count: rows })}
      onKeyDown={walk}
      onPointerMove={(event: PointerEvent) => event.pointerType === 'mouse' && onYear(yearUnder(event))}
      // Pressed by a key it has no place.
      onClick={(event) => onOpen(event.detail === 0 ? year : yearUnder(event))}
    >
      <span className="growth-name" {...(foreign ? spoken : {})}>
        {name}
      </span>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
        <Marks marks={curveMarks(curve, scale, size, { ...look, year })} />
      </svg>
      <span className="small tabular muted">{told}</span>
    </button>
  );
}
