/** Two boxes and a question: how is this linked to that? */
import './search.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GraphNode } from '#contract/nodes.ts';
import { askPath } from '../explore/path.ts';
import { EntityBox } from './EntityBox.tsx';
import { NodeName } from '../ui/NodeName.tsx';

export function PathForm() {
  const { t } = useTranslation();
  const [from, setFrom] = useState<GraphNode>();
  const [to, setTo] = useState<GraphNode>();
  const choose = (end: 'from' | 'to', node: GraphNode | undefined) => {
    (end === 'from' ? setFrom : setTo)(node);
    const [a, b] = end === 'from' ? [node, to] : [from, node];
    if (a && b) void askPath(a.id, b.id);
  };
  const box = (end: 'from' | 'to', node: GraphNode | undefined) =>
    node ? (
      <button
        type="button"
        className="field chosen-end"
        onClick={() => choose(end, undefined)}
        aria-label={t('app.remove', { what: node.name })}
      >
        <NodeName node={node} />
      </button>
    ) : (
      <EntityBox
        label={t(`path.${end}`)}
        placeholder={`${t(`path.${end}`)} …`}
        onChoose={(found) => choose(end, found)}
      />
    );
  return (
    <div className="two-ends">
      {box('from', from)}
      {box('to', to)}
    </div>
  );
}
