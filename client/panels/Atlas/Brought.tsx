/** The left panel where an answer stands alone: what is shown, and the ways on. */
import { useTranslation } from 'react-i18next';
import { openPage } from '../../explore/navigate.ts';
import { surroundAnswer } from '../../explore/answer.ts';
import { leaveWings } from '../../explore/wings.ts';
import { useStore } from '../../state/store.ts';
import { visibleGraph } from '../../state/visible-graph.ts';
import { Heading } from '../../ui/Heading.tsx';

export function Brought() {
  const { t } = useTranslation();
  const { nodes, links, absent } = useStore(visibleGraph, (shown) => shown);
  const ways: readonly (readonly [string, () => Promise<boolean>])[] = [
    [t('brought.around'), surroundAnswer],
    [t('app.seeAtlas'), leaveWings],
    [t('questions.open'), () => openPage('questions')],
  ];
  return (
    <>
      <Heading>{t('brought.title')}</Heading>
      <p className="said answer">
        {[t('caption.nodes', { count: nodes.length }), t('caption.links', { count: links.length })].join(' · ')}
      </p>
      <p className="said section">{t('brought.says')}</p>
      {absent > 0 && <p className="said">{t('caption.absent', { count: absent })}</p>}
      {ways.map(([name, go]) => (
        <p key={name} className="section">
          <button type="button" className="link-button small" onClick={() => void go()}>
            {name} →
          </button>
        </p>
      ))}
    </>
  );
}
