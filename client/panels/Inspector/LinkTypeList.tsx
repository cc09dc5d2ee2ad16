/** Beside a claim of the literature, what tests it; beside a check, the claim that it tests. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import { queryNeighbours } from '../../explore/queries.ts';
import { useAskedDay } from '../../hooks/useShownDate.ts';
import { select } from '../../explore/navigate.ts';

export function LinkTypeList({ id }: { id: string }) {
  const { t } = useTranslation();
  const day = useAskedDay();
  const [answer, setAnswer] = useState<Answer<'neighbours'>>();
  useEffect(() => {
    let left = false;
    void queryNeighbours({ id, type: 'CHECKS' }, 0, day).then((found) => left || setAnswer(found));
    return () => {
      left = true;
    };
  }, [id, day]);
  if (!answer || answer.total === 0) return null;
  return (
    <ul className="checks">
      {answer.links.map((link) => {
        const other = answer.nodes.find((node) => node.id === (link.start === id ? link.end : link.start));
        if (other?.kind !== 'Finding') return null;
        return (
          <li key={link.id}>
            <p className="heading">{t(link.start === id ? 'inspector.claimTested' : 'inspector.checkOf')}</p>
            <button type="button" className="said" onClick={() => void select(other.id)}>
              {other.claim}
            </button>
            <p className="small muted">{[other.id.split('/')[0], other.locator].filter(Boolean).join(', ')}</p>
          </li>
        );
      })}
    </ul>
  );
}
