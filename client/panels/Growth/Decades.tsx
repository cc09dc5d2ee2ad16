/** Instruments adopted in each decade, a row of bars for each thing that a text does; a bar opens its adoptions. */
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import { EFFECTS, type Effect } from '#contract/vocabulary.ts';
import { THEMES } from '../../canvas/palette.ts';
import { openAdoptions } from '../../explore/growth.ts';
import { Marks } from '../../figure/Svg.tsx';
import { barMarks, mostOfDecade } from '../../growth/charts.ts';
import { decadeColumns } from '../../growth/columns.ts';
import { saveGrowth } from '../../growth/growth-figure.ts';
import { scaleOfDecades } from '../../growth/say.ts';
import { sessions } from '../../state/session.ts';
import { useStore } from '../../state/store.ts';
import { NumberTable } from './NumberTable.tsx';
import { when } from '../../ui/when.ts';

type Growth = Answer<'growth'>;
const SIZE = { width: 480, height: 96 };

export function Decades({ growth }: { growth: Growth }) {
  const { t } = useTranslation();
  const title = t('growth.decades');
  return (
    <section className="section" aria-label={title}>
      <h2 className="heading">{title}</h2>
      <p className="small muted growth-scale">
        {scaleOfDecades(growth, t)} {growth.undated > 0 && t('growth.undated', { count: growth.undated })}
      </p>
      <div className="growth-bars">
        {EFFECTS.map((effect) => (
          <Bars key={effect} growth={growth} effect={effect} />
        ))}
      </div>
      <NumberTable
        name={title}
        file="growth-decades"
        columns={decadeColumns()}
        rows={growth.decades}
        sources={growth.sources.decades}
        onFigure={() => void saveGrowth('decades', title, growth)}
        opens={({ from }, key) => {
          const effect = EFFECTS.find((name) => name === key);
          return effect && (() => openAdoptions(from, effect, growth.date));
        }}
      />
    </section>
  );
}

/** Each bar with its number and its decade is a button; the ear hears what is counted, too. */
function Bars({ growth, effect }: { growth: Growth; effect: Effect }) {
  const { t } = useTranslation();
  const theme = THEMES[useStore(sessions, (session) => session.theme)];
  const marks = barMarks(growth, effect, mostOfDecade(growth), SIZE, theme);
  const name = t(`growth.effects.${effect}`);
  return (
    <figure>
      <figcaption className="growth-name">{name}</figcaption>
      <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} preserveAspectRatio="none" aria-hidden="true">
        <Marks marks={marks} />
      </svg>
      <div className="growth-decades">
        {growth.decades.map(({ from, by }) => (
          <button
            key={from}
            type="button"
            className="tabular"
            {...when(by[effect] > 0, () => void openAdoptions(from, effect, growth.date))}
          >
            <span className="hidden-visually">
              {t('growth.bar', { effect: name, decade: t('growth.decade', { from, to: from + 9 }) })}
            </span>
            <b>{by[effect]}</b>
            <span aria-hidden="true">{String(from).slice(2)}</span>
          </button>
        ))}
      </div>
    </figure>
  );
}
