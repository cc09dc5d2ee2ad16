/** What was pointed out beside the scene: a node or a line, what it says, and where that was read. */
import { useTranslation } from 'react-i18next';
import type { Scene } from '#contract/seminar.ts';
import { select } from '../../explore/navigate.ts';
import { Icon } from '../../ui/Icon.tsx';
import { KindIcon } from '../../ui/KindIcon.tsx';
import { fullName } from '../../format/node-names.ts';
import { answers, type Inspected } from '../../state/answers.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';
import { sayPlace } from '../../format/pinpoint.ts';

export function InfoCard({ scene }: { scene: Scene }) {
  const { t } = useTranslation();
  const selected = useStore(views, ({ now }) => now.selected);
  const inspected = useStore(answers, (said) => said.inspected);
  if (!selected || selected === scene.view.selected || !inspected) return null;
  return (
    <section className="plate" aria-label={t('app.details')}>
      <button
        type="button"
        className="icon-button"
        aria-label={t('app.close')}
        onClick={() => void select(scene.view.selected)}
      >
        <Icon name="close" />
      </button>
      <About inspected={inspected} />
    </section>
  );
}

function About({ inspected: { node, link } }: { inspected: Inspected }) {
  if (link) {
    return (
      <>
        <p className="said">{link.sentence}</p>
        <p className="muted">
          {link.source.title}, {sayPlace(link.link)}
        </p>
      </>
    );
  }
  if (!node) return null;
  const told = 'summary' in node.node ? node.node.summary : 'claim' in node.node ? node.node.claim : undefined;
  return (
    <>
      <p className="plate-name">
        <KindIcon kind={node.node.kind} size={22} /> {fullName(node.node)}
      </p>
      {told && <p className="said">{told}</p>}
      <p className="muted">{node.source.title}</p>
    </>
  );
}
