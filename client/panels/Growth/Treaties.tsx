/** The parties of each treaty over time, many small charts on one scale; those whose list is not whole stand apart. */
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import type { TreatyGrowth } from '#contract/growth.ts';
import { THEMES } from '../../canvas/palette.ts';
import { endOfYear, openParties } from '../../explore/growth.ts';
import { useSayDate } from '../../format/dates.ts';
import { treatyScale } from '../../growth/charts.ts';
import { countIn, readUntil } from '../../graph/growth.ts';
import { nameIn, treatyColumns } from '../../growth/columns.ts';
import { saveGrowth } from '../../growth/growth-figure.ts';
import { sayWait, scaleOfTreaties } from '../../growth/say.ts';
import { sessions } from '../../state/session.ts';
import { useStore } from '../../state/store.ts';
import { CurveChart } from './CurveChart.tsx';
import { NumberTable } from './NumberTable.tsx';

type Props = { growth: Answer<'growth'>; year: number; onYear: (year: number) => void };

export function Treaties({ growth, year, onYear }: Props) {
  const { t } = useTranslation();
  const whole = growth.treaties.filter(({ listReadTo }) => listReadTo);
  const partly = growth.treaties.filter(({ listReadTo }) => !listReadTo);
  const title = t('growth.treaties');
  return (
    <section className="section" aria-label={title}>
      <h2 className="heading">{title}</h2>
      <p className="small muted growth-scale">{scaleOfTreaties(growth, t)}</p>
      <Charts growth={growth} treaties={whole} year={year} onYear={onYear} />
      {partly.length > 0 && (
        <>
          <h3 className="heading">{t('growth.partly')}</h3>
          <p className="small muted growth-scale">{t('growth.partlyScale')}</p>
          <Charts growth={growth} treaties={partly} year={year} onYear={onYear} />
        </>
      )}
      <NumberTable
        name={title}
        file="growth-treaties"
        columns={treatyColumns(growth)}
        rows={growth.treaties}
        sources={growth.sources.treaties}
        onFigure={() => void saveGrowth('treaties', title, growth)}
        opens={({ id }, key) =>
          key === 'parties' || key === 'ended'
            ? () => openParties(id, growth.date, key === 'ended' ? 'ended' : 'in-force')
            : undefined
        }
      />
    </section>
  );
}

function Charts({ growth, treaties, year, onYear }: Props & { treaties: readonly TreatyGrowth[] }) {
  const { t, i18n } = useTranslation();
  const sayDate = useSayDate();
  const theme = THEMES[useStore(sessions, (session) => session.theme)];
  const scale = treatyScale(growth);
  return (
    <div className="growth-charts">
      {treaties.map((treaty) => {
        const { id, first, begun, ended, open, low, hundredth, listReadTo } = treaty;
        const curve = { first, counts: begun };
        const end = endOfYear(year, growth);
        const count = countIn(curve, year);
        const unsure = countIn({ first, counts: open }, year);
        const told = [
          t('growth.counted', { count, date: end === growth.date ? sayDate(end) : year }),
          ...(end === growth.date && ended > 0 ? [t('growth.ended', { count: ended })] : []),
          ...(unsure > 0 ? [t('growth.open', { count: unsure })] : []),
          ...(end === growth.date && low > 0 ? [t('growth.low', { count: low })] : []),
          ...(listReadTo && hundredth?.days
            ? [t('growth.hundredthAfter', { wait: sayWait(hundredth.days, t, i18n.language) })]
            : []),
        ].join(' · ');
        return (
          <CurveChart
            key={id}
            name={nameIn(growth, id)}
            foreign
            told={told}
            rows={count + unsure}
            curve={curve}
            scale={scale}
            look={{ theme, colour: theme.kinds.Country, until: readUntil(treaty), thin: !listReadTo, across: true }}
            year={year}
            onYear={onYear}
            onOpen={(at) => void openParties(id, endOfYear(at, growth))}
          />
        );
      })}
    </div>
  );
}
