/** The atlas in sentences: what is in the middle, where each State stands on the day, what stands around it. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { GraphNode } from '#contract/nodes.ts';
import { NODE_KINDS } from '#contract/ontology.ts';
import { FAMILIES, STANDINGS } from '#contract/vocabulary.ts';
import { visibleGraph } from '../../state/visible-graph.ts';
import { type Overview, standingsOn } from '../../graph/standing.ts';
import { useStore } from '../../state/store.ts';
import { useSayDate } from '../../format/dates.ts';
import { sentenceName } from '../../format/node-names.ts';
import { useShownDate } from '../../hooks/useShownDate.ts';

export function AtlasText({ overview }: { overview: Overview }) {
  const { t, i18n } = useTranslation();
  const sayDate = useSayDate();
  const day = useShownDate() ?? '';
  const nodes = useStore(visibleGraph, (shown) => shown.nodes);
  const standings = useMemo(() => standingsOn(overview, day), [overview, day]);
  const centre = overview.nodes.find(({ id }) => id === overview.centre);
  const list = (members: readonly GraphNode[]) =>
    new Intl.ListFormat(i18n.language).format(
      members.map(sentenceName).sort((a, b) => a.localeCompare(b, i18n.language)),
    );
  const states = nodes.filter(({ kind }) => kind === 'Country');
  const around = nodes.filter(({ id }) => id !== overview.centre);
  const families = FAMILIES.map((family) => ({
    name: t(`explore.families.${family}`),
    members: around.filter((node) => node.kind === 'Instrument' && node.family === family),
  }));
  const kinds = NODE_KINDS.filter((kind) => kind !== 'Instrument' && kind !== 'Country').map((kind) => ({
    name: t(`kindsMany.${kind}`),
    members: around.filter((node) => node.kind === kind),
  }));
  return (
    <>
      <p className="said">
        {t('twin.middle', { title: centre ? sentenceName(centre) : overview.centre, date: sayDate(day) })}
      </p>
      <h2 className="heading">{t('table.states')}</h2>
      {STANDINGS.map((standing) => {
        const members = states.filter(({ id }) => (standings.get(id) ?? 'not coded') === standing);
        if (members.length === 0) return null;
        return (
          <details key={standing}>
            <summary className="said">
              {t('twin.standing', { count: members.length, all: states.length, standing: t(`standing.${standing}`) })}
            </summary>
            <p>{list(members)}.</p>
          </details>
        );
      })}
      <h2 className="heading">{t('twin.around')}</h2>
      {[...families, ...kinds]
        .filter(({ members }) => members.length > 0)
        .map(({ name, members }) => (
          <p key={name} className="said">
            <b>
              {name} ({members.length}):
            </b>{' '}
            {list(members)}.
          </p>
        ))}
    </>
  );
}
