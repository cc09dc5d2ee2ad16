/** A source as it is named: the authority first, leading to it where it has an address; the copy that was read second. */
import { useTranslation } from 'react-i18next';
import type { Source } from '#contract/graph.ts';
import { useForeign } from './useForeign.ts';
import { sessions } from '../state/session.ts';
import { useStore } from '../state/store.ts';

type Props = { source: Source /** Whatever the setting says. */; withCopy?: boolean };

export function SourceName({ source, withCopy }: Props) {
  const asked = useStore(sessions, ({ copies }) => copies === 'shown');
  const foreign = useForeign();
  return (
    <>
      <span {...foreign}>
        <Linked url={source.url} text={source.title} />
        {source.publisher && <span className="muted">, {source.publisher}</span>}
      </span>
      {(withCopy ?? asked) && <ReadIn source={source} />}
    </>
  );
}

function ReadIn({ source: { readVia, readUrl, readFile, readTitle } }: { source: Source }) {
  const { t } = useTranslation();
  if (!readVia) return null;
  return (
    <small className="read-in muted" title={readTitle}>
      {' '}
      <Linked url={readUrl} text={t('inspector.readIn', { holder: [readVia, readFile].filter(Boolean).join(', ') })} />
    </small>
  );
}

function Linked({ url, text }: { url: string | undefined; text: string }) {
  if (!url) return text;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}
