/** The parameters of a query, a field each. */
import { useTranslation } from 'react-i18next';
import { givenTo } from '../../explore/own-query.ts';
import { answers } from '../../state/answers.ts';
import { ownQuery } from '../../state/own-query.ts';
import { useStore } from '../../state/store.ts';

export function Given({ names, onRun }: { names: readonly string[]; onRun: () => void }) {
  const { t } = useTranslation();
  const query = useStore(ownQuery, (now) => now);
  const asOf = useStore(answers, (said) => said.asOf);
  if (names.length === 0) return null;
  return (
    <form
      aria-label={t('cypher.given')}
      onSubmit={(event) => {
        event.preventDefault();
        onRun();
      }}
    >
      <div className="parameters">
        {names.map((name) => (
          <label key={name} className="heading cypher-given">
            ${name}
            <input
              className="field"
              value={givenTo(name, query, asOf)}
              spellCheck={false}
              autoComplete="off"
              onChange={({ currentTarget }) => {
                const { text, given: before } = ownQuery.get();
                ownQuery.set({ text, given: { ...before, [name]: currentTarget.value } });
              }}
            />
          </label>
        ))}
      </div>
      <p className="small muted">{t('cypher.givenHow')}</p>
      {/* Enter in a field runs the query. */}
      <button type="submit" hidden>
        {t('cypher.run')}
      </button>
    </form>
  );
}
