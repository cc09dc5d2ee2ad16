/** What the shapes and lines of this picture mean, large and without a single button. */
import { useTranslation } from 'react-i18next';
import { confidenceOf } from '#contract/confidence.ts';
import { NODE_KINDS } from '#contract/ontology.ts';
import { FORCES } from '#contract/vocabulary.ts';
import { STYLE_OF } from '../../canvas/palette.ts';
import { GapLine, StyledLine } from '../../ui/ForceLine.tsx';
import { HatchedIcon, KindIcon } from '../../ui/KindIcon.tsx';
import { StandingLegend } from '../../legend/StandingLegend.tsx';
import { visibleGraph } from '../../state/visible-graph.ts';
import { lesserKinds } from '../../graph/lesser.ts';
import { isKept } from '../../graph/graph.ts';
import { useSheets } from '../../hooks/useSheets.ts';
import { sessions } from '../../state/session.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';

export function SceneLegend() {
  const { t } = useTranslation();
  const { nodes, links } = useStore(visibleGraph, (shown) => shown);
  const sheets = useSheets();
  const legend = useStore(sessions, (session) => session.legend);
  const paths = useStore(views, ({ now }) => now.path !== undefined);
  const kinds = NODE_KINDS.filter((kind) => nodes.some((node) => node.kind === kind));
  const forces = FORCES.filter((force) => links.some((link) => link.force === force));
  const kept = links.some(isKept);
  const low = links.some((link) => confidenceOf(link) === 'low');
  if (kinds.length === 0 || (sheets && !legend)) return null;
  return (
    <section className="signs" aria-label={t('legend.title')}>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <KindIcon kind={kind} size={22} /> {t(paths ? `kinds.${kind}` : `kindsMany.${kind}`)}
          </li>
        ))}
        {lesserKinds(nodes).map((kind) => (
          <li key={`lesser ${kind}`}>
            <HatchedIcon kind={kind} size={22} /> {t(`legend.lesser.${kind}`)}
          </li>
        ))}
      </ul>
      {(forces.length > 0 || kept || low) && (
        <ul>
          {forces.map((force) => (
            <li key={force}>
              <StyledLine style={STYLE_OF[force]} width={54} weight={3} /> {t(`force.${force}`)}
            </li>
          ))}
          {low && (
            <li>
              <GapLine width={54} weight={3} /> {t('legend.low')}
            </li>
          )}
          {kept && (
            <li>
              <span className="kept-line" aria-hidden="true">
                ?
              </span>{' '}
              {t('present.keptBack')}
            </li>
          )}
        </ul>
      )}
      {!paths && kinds.includes('Country') && (
        <p className="muted">
          <StandingLegend />
        </p>
      )}
    </section>
  );
}
