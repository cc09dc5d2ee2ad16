/** The menu of a node: how much comes is counted before the click. */
import { Menu } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type LinkCount, MANY_STATES } from '#contract/graph.ts';
import type { GraphNode } from '#contract/nodes.ts';
import { queryEntity } from '../../explore/queries.ts';
import { dismiss, expand, pin, unpin } from '../../explore/expand.ts';
import { openWings } from '../../explore/wings.ts';
import { askPath, setRules } from '../../explore/path.ts';
import { canCompare, comparable, openCompare, seekToCompare } from '../../explore/compare.ts';
import { setFocus } from '../../explore/filters.ts';
import { matricesOf, seeInMatrix } from '../../explore/matrix.ts';
import { setCentre } from '../../explore/navigate.ts';
import { answers } from '../../state/answers.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';
import { Icon } from '../../ui/Icon.tsx';
import { sentenceName } from '../../format/node-names.ts';
import { useAskedDay } from '../../hooks/useShownDate.ts';
import { useSelectedNode } from '../../hooks/useSelectedNode.ts';

/** How many neighbours one step brings at most. */
const CAP = 100;

export function NodeMenuItems({ node }: { node: GraphNode }) {
  const { t } = useTranslation();
  const view = useStore(views, ({ now }) => now);
  const chosen = useSelectedNode();
  const counts = useCounts(node.id);
  const wings = useStore(answers, (answer) => answer.wings);
  const centre = wings?.nodes.find((each) => each.id === wings.id);
  // The chosen one and the one in the middle may be the same.
  const others = [
    ...new Map([chosen, centre].flatMap((each) => (each ? [[each.id, each] as const] : []))).values(),
  ].filter((each) => comparable(each, node));
  const { id } = node;
  const { path } = view;
  const middle = !path && (view.wings?.id ?? view.centre) === id;
  const alone = view.focus?.id === id && view.focus.how === 'hidden';
  const said = (rows: readonly LinkCount[]) => {
    const count = rows.reduce((sum, row) => sum + row.count, 0);
    if (rows.some(({ states }) => states > MANY_STATES)) return t('hubs.foresight', { count });
    return count > CAP ? t('explore.menu.capped', { count }) : count;
  };
  return (
    <>
      <Menu.Label className="heading menu-title">{node.name}</Menu.Label>
      <Menu.Item
        data-autofocus
        className="option"
        rightSection={counts && <Amount value={said(counts)} />}
        onClick={() => void expand({ id })}
      >
        {t('explore.menu.all')}
      </Menu.Item>
      {view.wings?.id !== id && (
        <Menu.Item className="option" onClick={() => void openWings(id)}>
          {t('wings.open')}
        </Menu.Item>
      )}
      <Menu.Item className="option" rightSection={<kbd>1</kbd>} onClick={() => void setFocus(1, id)}>
        {t('explore.menu.focus')}
      </Menu.Item>
      <Menu.Item className="option" onClick={() => void (alone ? setFocus(0) : setFocus(1, id, 'hidden'))}>
        {t(alone ? 'explore.menu.together' : 'explore.menu.alone')}
      </Menu.Item>
      <Menu.Item
        className="option"
        rightSection={view.pinned[id] && <Icon name="pin" />}
        onClick={() => void (view.pinned[id] ? unpin(id) : pin(id))}
      >
        {t(view.pinned[id] ? 'explore.menu.unpin' : 'explore.menu.pin')}
      </Menu.Item>
      {node.kind === 'Instrument' && node.level !== 'national' && !middle && (
        <Menu.Item className="option" onClick={() => void setCentre(id)}>
          {t('explore.menu.centre')}
        </Menu.Item>
      )}
      {others.map((other) => (
        <Menu.Item key={other.id} className="option" onClick={() => void openCompare([other.id, id])}>
          {t('besides.withNamed', { title: sentenceName(other) })}
        </Menu.Item>
      ))}
      {canCompare(node) && (
        <Menu.Item className="option" onClick={() => void seekToCompare(id)}>
          {t('besides.with')}
        </Menu.Item>
      )}
      {matricesOf(node, counts).map((by) => (
        <Menu.Item key={by} className="option" onClick={() => void seeInMatrix(node, by)}>
          {t(`matrix.as.${by}`)}
        </Menu.Item>
      ))}
      {!middle && (
        <Menu.Item className="option" onClick={() => void dismiss(id)}>
          {t('explore.menu.off')}
        </Menu.Item>
      )}
      {path && path.from !== id && (
        <Menu.Item className="option" onClick={() => void askPath(id, path.to, path.rules)}>
          {t('explore.menu.from')}
        </Menu.Item>
      )}
      {path && path.to !== id && (
        <Menu.Item className="option" onClick={() => void askPath(path.from, id, path.rules)}>
          {t('explore.menu.to')}
        </Menu.Item>
      )}
      {path && ![path.from, path.to, ...path.rules.via].includes(id) && (
        <Menu.Item className="option" onClick={() => void setRules({ via: [...path.rules.via, id] })}>
          {t('explore.menu.via')}
        </Menu.Item>
      )}
      {path && ![path.from, path.to].includes(id) && (
        <Menu.Item
          className="option"
          onClick={() =>
            void setRules({ avoid: [...path.rules.avoid, id], via: path.rules.via.filter((each) => each !== id) })
          }
        >
          {t('explore.menu.avoid')}
        </Menu.Item>
      )}
      {!path && chosen && chosen.id !== id && (
        <Menu.Item className="option said" onClick={() => void askPath(id, chosen.id)}>
          {t('explore.menu.ask', { title: sentenceName(chosen) })}
        </Menu.Item>
      )}
      {counts && counts.length > 1 && <Menu.Label className="heading group-name">{t('explore.menu.type')}</Menu.Label>}
      {counts &&
        counts.length > 1 &&
        counts.map((row) => (
          <Menu.Item
            key={`${row.type} ${row.direction}`}
            className="option"
            rightSection={<Amount value={said([row])} />}
            onClick={() => void expand({ id, type: row.type, direction: row.direction })}
          >
            {t(`relations.${row.type}.${row.direction}`)}
          </Menu.Item>
        ))}
    </>
  );
}

function Amount({ value }: { value: string | number }) {
  return <span className="tabular muted">{value}</span>;
}

function useCounts(id: string): LinkCount[] | undefined {
  const day = useAskedDay();
  const [counts, setCounts] = useState<LinkCount[]>();
  useEffect(() => {
    let left = false;
    void queryEntity(id, day).then(
      (entity) => left || setCounts(entity && [...entity.links].sort((a, b) => b.count - a.count)),
    );
    return () => {
      left = true;
    };
  }, [id, day]);
  return counts;
}
