/** Pairs of instruments with clauses on the same duty, by year; a press asks which these were. */
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import { THEMES } from '../../canvas/palette.ts';
import { endOfYear, openPairs } from '../../explore/growth.ts';
import { useSayDate } from '../../format/dates.ts';
import { pairScale } from '../../growth/charts.ts';
import { countIn } from '../../graph/growth.ts';
import { pairColumns, pairRows } from '../../growth/columns.ts';
import { saveGrowth } from '../../growth/growth-figure.ts';
import { pairsScale } from '../../growth/say.ts';
import { sessions } from '../../state/session.ts';
import { useStore } from '../../state/store.ts';
import { CurveChart } from './CurveChart.tsx';
import { NumberTable } from './NumberTable.tsx';

type Props = { growth: Answer<'growth'>; year: number; onYear: (year: number) => void };
const SIZE = { width: 720, height: 180 };

export function Pairs({ growth, year, onYear }: Props) {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const theme = THEMES[useStore(sessions, (session) => session.theme)];
  const title = t('growth.pairs');
  const scale = pairScale(growth);
  const count = countIn(growth.pairs, year);
  return (
    <section className="section" aria-label={title}>
      <h2 className="heading">{title}</h2>
      <p className="small muted growth-scale">{pairsScale(growth, t)}</p>
      <div className="growth-wide">
        <CurveChart
          name={title}
          told={t('growth.pairsSay', { count, date: sayDate(endOfYear(year, growth)) })}
          rows={count}
          curve={growth.pairs}
          scale={scale}
          look={{ theme, colour: theme.kinds.Obligation }}
          year={Math.max(scale.from, year)}
          onYear={onYear}
          onOpen={(at) => void openPairs(endOfYear(at, growth))}
          size={SIZE}
        />
      </div>
      <NumberTable
        name={title}
        file="growth-pairs"
        columns={pairColumns()}
        rows={pairRows(growth)}
        sources={growth.sources.pairs}
        onFigure={() => void saveGrowth('pairs', title, growth)}
        opens={({ year: at }, key) => (key === 'pairs' ? () => openPairs(endOfYear(at, growth)) : undefined)}
      />
    </section>
  );
}
