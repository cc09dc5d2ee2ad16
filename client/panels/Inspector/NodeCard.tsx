/** A node as a lawyer would want it: what it is, its facts, what it is linked with, where that was read. */
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import type { GraphNode } from '#contract/nodes.ts';
import { useForeign } from '../../ui/useForeign.ts';
import { KindIcon } from '../../ui/KindIcon.tsx';
import { fullName, otherNames } from '../../format/node-names.ts';
import { useSayDate } from '../../format/dates.ts';
import { useShownDate } from '../../hooks/useShownDate.ts';
import { mayExist } from '#law/time/existence.ts';
import { Actions } from './Actions.tsx';
import { Articles } from './Articles.tsx';
import { Properties } from './Properties.tsx';
import { ForceCounts } from './ForceCounts.tsx';
import { ImposedBy } from './ImposedBy.tsx';
import { Neighbours } from './Neighbours.tsx';
import { LinkTypeList } from './LinkTypeList.tsx';
import { Standing } from './Standing.tsx';
import { Treaties } from './Treaties.tsx';
import { SourceLine } from './SourceLine.tsx';

/** Characters from which a title is set smaller, so that the facts stay on the screen. */
const LONG = 70;

export function NodeCard({ entity: { node, source, links, forces } }: { entity: Answer<'entity'> }) {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const day = useShownDate();
  const foreign = useForeign();
  const name = fullName(node);
  const others = otherNames(node);
  const text = node.kind === 'Finding' ? node.claim : 'summary' in node ? node.summary : undefined;
  return (
    <article>
      <p className="kind-line small muted">
        <KindIcon kind={node.kind} size={12} /> {kindLine(node, t)}
      </p>
      <h2 className={name.length > LONG ? 'question long' : 'question'} {...foreign}>
        {name}
      </h2>
      {others.length > 0 && (
        <p className="small muted also-names">{t('inspector.also', { names: others.join(', ') })}</p>
      )}
      {day && !mayExist(node, day) && <p className="said">{t('time.notThen', { date: sayDate(day) })}</p>}
      {text && (
        <p className={node.kind === 'Finding' ? 'said claim' : 'said summary'} {...foreign}>
          {text}
        </p>
      )}
      {node.kind === 'Finding' && <p className="small muted">{t('inspector.paper')}</p>}
      {node.kind === 'Finding' && <LinkTypeList id={node.id} />}
      <Actions node={node} counts={links} />
      {(node.kind === 'Country' || node.id === 'eu') && <Standing party={node.id} />}
      <Properties node={node} />
      {forces && <ForceCounts forces={forces} />}
      {node.kind === 'Obligation' && <ImposedBy id={node.id} />}
      {node.kind === 'Instrument' && <Articles id={node.id} />}
      {node.kind === 'Country' && <Treaties id={node.id} />}
      <Neighbours id={node.id} counts={links} />
      <SourceLine source={source} confidence={node.confidence} note={node.note} />
    </article>
  );
}

/** Its kind, and what it is among its kind: a State by where it lies, a duty by its pillar. */
function kindLine(node: GraphNode, t: TFunction): string {
  const sort =
    'form' in node
      ? t(`forms.${node.form}`)
      : node.kind === 'Country'
        ? t(`subregions.${node.subregion}`)
        : node.kind === 'Obligation'
          ? t(`explore.pillars.${node.pillar}`)
          : '';
  return [t(`kinds.${node.kind}`), sort].filter(Boolean).join(' · ');
}
