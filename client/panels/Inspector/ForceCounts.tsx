/** How many clauses ask with which force: bars in the line style of the force, one length per clause. */
import { useTranslation } from 'react-i18next';
import { FORCES, type Force } from '#contract/vocabulary.ts';
import { StyledLine } from '../../ui/ForceLine.tsx';
import { STYLE_OF } from '../../graph/graph.ts';

const LONGEST_BAR = 170;

export function ForceCounts({ forces }: { forces: Partial<Record<Force, number>> }) {
  const { t } = useTranslation();
  const present = FORCES.filter((force) => (forces[force] ?? 0) > 0);
  const most = Math.max(...present.map((force) => forces[force] ?? 0));
  if (present.length === 0) return null;
  return (
    <section className="section">
      <h3 className="heading" title={t('inspector.forcesMean')}>
        {t('inspector.forces')}
      </h3>
      <dl className="forces">
        {present.map((force) => (
          <div key={force}>
            <dt>{t(`force.${force}`)}</dt>
            <dd>
              <StyledLine
                style={STYLE_OF[force]}
                width={Math.max(12, ((forces[force] ?? 0) / most) * LONGEST_BAR)}
                weight={4}
              />
              <span className="small muted tabular">{forces[force]}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
