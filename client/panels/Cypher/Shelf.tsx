/** Queries to begin with: those of the library, and those that were run in this browser. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnQuery } from '#contract/console.ts';
import { openQuery } from '../../explore/own-query.ts';
import { useSayDate } from '../../format/dates.ts';
import { useFileAction } from '../../hooks/useFileAction.ts';
import { queryHistory } from '../../state/query-history.ts';
import { useStore } from '../../state/store.ts';
import { begins } from './begins.ts';
import { LIBRARY } from './library.ts';
import { when } from '../../ui/when.ts';

export function Shelf({ onOpen }: { onOpen: () => void }) {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const past = useStore(queryHistory.store, (list) => list);
  const { fault, act } = useFileAction(() => t('cypher.notCleared'));
  useEffect(() => {
    // Another tab has run a query.
    addEventListener('storage', queryHistory.reread);
    return () => removeEventListener('storage', queryHistory.reread);
  }, []);
  const open = ({ text, given }: OwnQuery) => void openQuery({ text, given }).then(onOpen);
  return (
    <>
      <details className="section">
        <summary className="heading">{t('cypher.library', { count: LIBRARY.length })}</summary>
        <ul className="cypher-shelf">
          {LIBRARY.map(({ id, query }) => (
            <li key={id}>
              <button type="button" className="link-button" onClick={() => open(query)}>
                {t(`cypher.titles.${id}`)}
              </button>
            </li>
          ))}
        </ul>
      </details>
      <details className="section">
        <summary className="heading">{t('cypher.past', { count: past.length })}</summary>
        <p className="small muted">{t('cypher.pastHow')}</p>
        <ul className="cypher-shelf">
          {past.map((one) => (
            <li key={one.ran}>
              <button type="button" className="link-button" onClick={() => open(one)}>
                {begins(one.text)}
              </button>{' '}
              <span className="small muted">{sayDate(one.ran.slice(0, 10))}</span>
            </li>
          ))}
        </ul>
        <button type="button" className="button" {...when(past.length > 0, () => act(queryHistory.clear))}>
          {t('cypher.clear')}
        </button>
        {fault && (
          <p className="small fault" role="alert">
            {fault}
          </p>
        )}
      </details>
    </>
  );
}
