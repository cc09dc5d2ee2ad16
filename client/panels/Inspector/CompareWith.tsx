/** “Compare with …”: what stands in the middle is offered by its name, anything else is found by its own. */
import { useTranslation } from 'react-i18next';
import type { GraphNode } from '#contract/nodes.ts';
import { canCompare, comparable, openCompare } from '../../explore/compare.ts';
import { say } from '../../explore/notices.ts';
import { sentenceName } from '../../format/node-names.ts';
import { EntityBox } from '../../search/EntityBox.tsx';
import { answers } from '../../state/answers.ts';
import { changeSession, sessions } from '../../state/session.ts';
import { useStore } from '../../state/store.ts';

export function CompareWith({ node }: { node: GraphNode }) {
  const { t } = useTranslation();
  const wings = useStore(answers, (said) => said.wings);
  const shown = useStore(sessions, ({ comparing }) => comparing === node.id);
  const middle = wings?.nodes.find(({ id }) => id === wings.id);
  if (!canCompare(node)) return null;
  const choose = (other: GraphNode) => {
    if (!comparable(node, other)) return say(t('besides.notAlike', { name: other.name }));
    changeSession({ comparing: undefined });
    void openCompare([node.id, other.id]);
  };
  const find = t('besides.find', { title: sentenceName(node) });
  return (
    <>
      {middle && comparable(node, middle) && (
        <button type="button" className="button" onClick={() => void openCompare([middle.id, node.id])}>
          {t('besides.withNamed', { title: sentenceName(middle) })}
        </button>
      )}
      <button
        type="button"
        className="button"
        aria-expanded={shown}
        onClick={() => changeSession({ comparing: shown ? undefined : node.id })}
      >
        {t('besides.with')}
      </button>
      {shown && <EntityBox label={find} placeholder={`${find} …`} onChoose={choose} />}
    </>
  );
}
