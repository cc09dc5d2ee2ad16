/** What a node is linked with, relation by relation: the most telling names first, on request all here or on the picture. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LinkCount } from '#contract/graph.ts';
import type { GraphNode } from '#contract/nodes.ts';
import { expand } from '../../explore/expand.ts';
import { useSayDate } from '../../format/dates.ts';
import { useShownDate } from '../../hooks/useShownDate.ts';
import { select } from '../../explore/navigate.ts';
import { Icon } from '../../ui/Icon.tsx';
import { answers } from '../../state/answers.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';
import { NodeName } from '../../ui/NodeName.tsx';
import { ShowMore } from './ShowMore.tsx';
import { useNeighbours } from './useNeighbours.ts';
import { type ToldNeighbour, useToldNeighbours } from './useToldNeighbours.ts';

export function Neighbours({ id, counts }: { id: string; counts: readonly LinkCount[] }) {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const day = useShownDate();
  const [open, setOpen] = useState<string>();
  const chosen = useStore(views, ({ now }) => now.selected === id || now.wings?.id === id);
  const told = useToldNeighbours(id, chosen);
  if (counts.length === 0)
    return <p className="muted section">{t('inspector.noLinks', { date: day ? sayDate(day) : '' })}</p>;
  // What is told first stands first; what is not told, the most first.
  const places = new Map(told?.map(({ type, direction }, place) => [`${type} ${direction}`, place] as const).reverse());
  const placeOf = ({ type, direction }: LinkCount) => places.get(`${type} ${direction}`) ?? Number.MAX_SAFE_INTEGER;
  const sorted = [...counts].sort((a, b) => placeOf(a) - placeOf(b) || b.count - a.count);
  return (
    <section className="section">
      <h3 className="heading">{t('inspector.links')}</h3>
      <ul className="rows link-rows">
        {sorted.map((row) => {
          const key = `${row.type} ${row.direction}`;
          return (
            <li key={key}>
              <div className="link-row">
                <button
                  type="button"
                  className="relation"
                  aria-expanded={open === key}
                  onClick={() => setOpen(open === key ? undefined : key)}
                >
                  {t(`relations.${row.type}.${row.direction}`)}
                </button>
                <span className="tabular">
                  {row.count}
                  {row.low > 0 && <span className="small muted"> · {t('inspector.lowCount', { count: row.low })}</span>}
                </span>
                <button
                  type="button"
                  className="icon-button small-icon"
                  aria-label={t('inspector.onPicture')}
                  onClick={() => void expand({ id, type: row.type, direction: row.direction })}
                >
                  <Icon name="arrow" size={14} />
                </button>
              </div>
              {open === key ? (
                <NeighboursOfType id={id} row={row} />
              ) : (
                <First told={told?.filter((one) => isOf(row, one)) ?? []} count={row.count} more={() => setOpen(key)} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const isOf = ({ type, direction }: LinkCount, one: ToldNeighbour): boolean =>
  one.type === type && one.direction === direction;

/** Names of a relation that are shown unasked. */
const FIRST = 5;

function First({ told, count, more }: { told: readonly ToldNeighbour[]; count: number; more: () => void }) {
  const { t } = useTranslation();
  if (told.length === 0) return null;
  const shown = told.slice(0, FIRST);
  return (
    <ul className="first-neighbours">
      {shown.map(({ node, name, sub, link }) => (
        <li key={link}>
          <button type="button" className="neighbour" onClick={() => void select(link)}>
            <NodeName node={node} name={name} />
            <span className="small muted">{sub}</span>
          </button>
        </li>
      ))}
      {count > shown.length && (
        <li>
          <button type="button" className="link-button small" onClick={more}>
            {t('lawyer.more', { count: count - shown.length })}
          </button>
        </li>
      )}
    </ul>
  );
}

/** An article with its instrument, unless this is the card of that; of one that nothing here knows, the article alone. */
function useNameBeside(id: string): (node: GraphNode) => string {
  const { overview, wings } = useStore(answers, (said) => said);
  return (node) => {
    if (node.kind !== 'Article' || node.instrument === id) return node.name;
    const known = [...(overview?.nodes ?? []), ...(wings?.nodes ?? [])].find((each) => each.id === node.instrument);
    return [known?.name, node.name].filter(Boolean).join(' ');
  };
}

function NeighboursOfType({ id, row: { type, direction } }: { id: string; row: LinkCount }) {
  const { t } = useTranslation();
  const around = useNeighbours(id, type, direction);
  const nameOf = useNameBeside(id);
  if (!around) return <p className="small muted">{t('app.working')}</p>;
  return (
    <ul className="neighbour-list">
      {around.links.map((link) => {
        const other = around.nodes.find((node) => node.id === (link.start === id ? link.end : link.start));
        if (!other) return null;
        return (
          <li key={link.id}>
            <button type="button" className="neighbour" onClick={() => void select(link.id)}>
              <NodeName node={other} name={nameOf(other)} />
              <span className="small muted">
                {[link.paragraph && `(${link.paragraph})`, link.role, link.force && t(`force.${link.force}`)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </button>
          </li>
        );
      })}
      <ShowMore around={around} />
    </ul>
  );
}
