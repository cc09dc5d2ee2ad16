/** Queries that stand in the console no more: the one that was answered, and one that was typed and not run. */
import { useTranslation } from 'react-i18next';
import type { OwnQuery } from '#contract/console.ts';
import { openQuery } from '../../explore/own-query.ts';
import { leftQuery, takeLeft } from '../../state/own-query.ts';
import { useStore } from '../../state/store.ts';
import { begins } from './begins.ts';

/** What stands below was said of that query, not of the one above. */
export function OfOther({ query, onOpen }: { query: OwnQuery; onOpen: () => void }) {
  const { t } = useTranslation();
  return (
    <p className="small" role="status">
      {t('cypher.ofOther')} <code>{begins(query.text)}</code>{' '}
      <button type="button" className="link-button" onClick={() => void openQuery(query).then(onOpen)}>
        {t('cypher.openOther')}
      </button>
    </p>
  );
}

export function Left({ onOpen }: { onOpen: () => void }) {
  const { t } = useTranslation();
  const left = useStore(leftQuery, (now) => now);
  if (!left) return null;
  const putBack = () => {
    takeLeft();
    onOpen();
  };
  return (
    <p className="small" role="status">
      {t('cypher.left')} <code>{begins(left.text)}</code>{' '}
      <button type="button" className="link-button" onClick={putBack}>
        {t('cypher.putBack')}
      </button>
    </p>
  );
}
