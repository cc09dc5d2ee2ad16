/** The facts of a node by its kind, each line only where the data has it. */
import { useTranslation } from 'react-i18next';
import type { GraphNode } from '#contract/nodes.ts';
import { select } from '../../explore/navigate.ts';
import { useSayDate } from '../../format/dates.ts';
import { useForeign } from '../../ui/useForeign.ts';
import { useNodeLabel } from '../../hooks/useNodeLabel.ts';

export function Properties({ node }: { node: GraphNode }) {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const day = (date: string | undefined) => date && sayDate(date);
  const place = (date: string | undefined, where: string | undefined) => [day(date), where].filter(Boolean).join(', ');
  /** As the data have it. */
  const own = (text: string | undefined) => text && <Own key="own" text={text} />;
  const lines: [label: string, value: React.ReactNode][] = (() => {
    switch (node.kind) {
      case 'Instrument':
        return [
          [t('facts.adopted'), place(node.adopted, node.adoptedAt)],
          [t('facts.inForce'), day(node.inForceFrom)],
          [t('facts.until'), day(node.until)],
          [t('facts.status'), own(node.status)],
          [t('facts.form'), t(node.binding ? 'facts.binding' : 'facts.notBinding')],
          [
            t('facts.depositary'),
            node.depositaryPage ? (
              <a key="page" href={node.depositaryPage} target="_blank" rel="noreferrer">
                {own(node.depositary) ?? node.depositaryPage}
              </a>
            ) : (
              own(node.depositary)
            ),
          ],
          [t('facts.reference'), own(node.officialRef)],
          [
            t('facts.parties'),
            node.partiesCounted &&
              node.partiesCountedOn &&
              t('facts.partiesOn', { count: node.partiesCounted, date: sayDate(node.partiesCountedOn) }),
          ],
          [t('facts.listRead'), day(node.listReadTo)],
          [
            t('facts.limit'),
            own(node.limit && `${node.limit}${node.limitArticle ? ` (art ${node.limitArticle})` : ''}`),
          ],
        ];
      case 'Article':
        return [
          [t('facts.instrument'), <To key="to" id={node.instrument} />],
          [t('facts.number'), node.number],
          ['', own(node.heading)],
        ];
      case 'Obligation':
        return [
          [t('facts.pillar'), t(`explore.pillars.${node.pillar}`)],
          [t('facts.theme'), own(node.theme.replaceAll('-', ' '))],
        ];
      case 'Institution':
        return [
          [t('facts.founded'), day(node.founded)],
          [t('facts.seat'), own(node.hq)],
          [
            t('facts.web'),
            node.url && (
              <a key="url" href={node.url} target="_blank" rel="noreferrer">
                {node.url.replace(/^https?:\/\//, '')}
              </a>
            ),
          ],
        ];
      case 'Country':
        return [
          [t('facts.official'), own(node.title)],
          [t('facts.region'), `${t(`regions.${node.region}`)}, ${t(`subregions.${node.subregion}`)}`],
        ];
      case 'Finding':
        return [
          [t('facts.form'), t(`forms.${node.form}`)],
          [t('facts.element'), node.lawElement && t(`lawElements.${node.lawElement}`)],
          [t('facts.locator'), node.locator],
        ];
      default:
        return [];
    }
  })();
  const known = lines.filter(([, value]) => value);
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Own({ text }: { text: string }) {
  return <span {...useForeign()}>{text}</span>;
}

function To({ id }: { id: string }) {
  return (
    <button type="button" className="link-button" {...useForeign()} onClick={() => void select(id)}>
      {useNodeLabel(id)}
    </button>
  );
}
