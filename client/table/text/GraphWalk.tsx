/** A walk by keys: Left and Right between neighbours, Up and Down between links, Enter goes there, Backspace comes back. */
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { confidenceOf } from '#contract/confidence.ts';
import { select } from '../../explore/navigate.ts';
import { answers } from '../../state/answers.ts';
import { visibleGraph } from '../../state/visible-graph.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';
import { type WalkPlace, neighboursOf, walkStep } from '../../graph/walk.ts';
import { nodeNamer } from '../../format/node-names.ts';
import { useSayDate } from '../../format/dates.ts';

const START: WalkPlace = { neighbour: 0, link: 0 };

export function GraphWalk() {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const view = useStore(views, ({ now }) => now);
  const { nodes, links } = useStore(visibleGraph, (shown) => shown);
  const overview = useStore(answers, (said) => said.overview);
  const [trail, walk] = useState<readonly string[]>([]);
  const all = useMemo(() => [...links, ...(view.path ? [] : (overview?.parties ?? []))], [links, overview, view.path]);
  const named = useMemo(() => nodeNamer(nodes), [nodes]);
  const here = useMemo(() => new Set(nodes.map(({ id }) => id)), [nodes]);
  const chosen = view.selected && here.has(view.selected) ? view.selected : undefined;
  // A chosen link leaves the walk where it was.
  const [held, hold] = useState<string>();
  useEffect(() => {
    if (chosen) hold(chosen);
  }, [chosen]);
  const at = chosen ?? (held && here.has(held) ? held : (view.path?.from ?? view.wings?.id ?? view.centre));
  const around = useMemo(
    () =>
      neighboursOf(
        at,
        all.filter(({ start, end }) => here.has(start) && here.has(end)),
      ),
    [at, all, here],
  );
  const [stood, stand] = useState({ at, ...START });
  const foot = stood.at === at ? stood : START;
  const neighbour = around[foot.neighbour];
  const link = neighbour?.links[foot.link];
  const press = (event: React.KeyboardEvent) => {
    const next = walkStep(event.key, foot, around);
    const back = trail.at(-1);
    if (next) stand({ at, ...next });
    else if (event.key === 'Enter' && neighbour) {
      walk([...trail, at]);
      void select(neighbour.id);
    } else if (event.key === 'Backspace' && back) {
      walk(trail.slice(0, -1));
      void select(back);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const where =
    link && neighbour
      ? [
          t('twin.at', {
            title: named(at),
            neighbour: named(neighbour.id),
            place: foot.neighbour + 1,
            count: around.length,
          }),
          `${named(at)} ${t(`relations.${link.type}.${link.start === at ? 'forward' : 'backward'}`)} ${named(neighbour.id)}${link.force ? ` (${t(`force.${link.force}`)})` : ''}${link.from ? `, ${t('inspector.since', { date: sayDate(link.from) })}` : ''}.`,
          neighbour.links.length > 1 ? t('twin.linkOf', { place: foot.link + 1, count: neighbour.links.length }) : '',
          `${t('inspector.confidence')}: ${t(`confidence.${confidenceOf(link)}`)}.`,
        ]
          .filter(Boolean)
          .join(' ')
      : t('twin.alone', { title: named(at) });
  return (
    <section className="walk">
      <h2 className="heading">{t('twin.walk')}</h2>
      <button type="button" className="walker" onKeyDown={press} aria-describedby="walk-keys walk-place">
        {t('twin.walkFrom', { title: named(at) })}
      </button>
      <p className="small muted" id="walk-keys">
        {t('twin.keys')}
      </p>
      <p className="said" role="status" id="walk-place">
        {where}
      </p>
      {link && (
        <button type="button" className="link-button small" onClick={() => void select(link.id)}>
          {t('twin.evidence')}
        </button>
      )}
    </section>
  );
}
