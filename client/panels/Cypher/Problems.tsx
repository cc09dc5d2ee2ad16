/** What is wrong with a query, each at its line and column, with what was probably meant. */
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { lineAndColumn } from '#contract/console.ts';
import { ownQuery } from '../../state/own-query.ts';
import { useStore } from '../../state/store.ts';
import type { EditorHandle } from './Editor.tsx';
import type { Hint } from './hints.ts';

/** Without a `kind` it is what the server says, whose words stand above. */
export type Problem = Omit<Hint, 'kind'> & { kind?: Hint['kind'] };

type Props = { problems: readonly Problem[]; handle: RefObject<EditorHandle | null> };

export function Problems({ problems, handle }: Props) {
  const { t } = useTranslation();
  const text = useStore(ownQuery, (now) => now.text);
  if (problems.length === 0) return null;
  return (
    <ul className="cypher-problems" aria-label={t('cypher.problems')}>
      {problems.map(({ kind, from, to, name, meant }) => (
        <li key={from}>
          <button type="button" className="link-button" onClick={() => handle.current?.goTo(from)}>
            {t('cypher.place', lineAndColumn(text, from))}
          </button>{' '}
          {kind && t(`cypher.noSuch.${kind}`, { name })}{' '}
          {meant !== undefined && (
            <>
              {t('cypher.meant')}{' '}
              <button
                type="button"
                className="button"
                onClick={() => handle.current?.replace({ from, to, insert: meant })}
              >
                {meant}
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
