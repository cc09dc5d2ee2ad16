/** Every endpoint told and tried where it is told, with the same question for programs. */
import './api.css';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { API, type EndpointName } from '#contract/api.ts';
import { type Tried, tryAddress } from '../../api/try.ts';
import { openPage } from '../../explore/navigate.ts';
import { say } from '../../explore/notices.ts';
import { Heading } from '../../ui/Heading.tsx';
import { addressOf, EXAMPLES, programs } from './examples.ts';

const NAMES = Object.keys(API) as EndpointName[];
const FIRST: EndpointName = 'standing';

export function Api() {
  const { t } = useTranslation();
  return (
    <main className="page api-page">
      <button type="button" className="link-button small muted" onClick={() => void openPage(undefined)}>
        ← {t('app.seeAtlas')}
      </button>
      <Heading>{t('pages.api')}</Heading>
      <p className="muted">{t('api.lead')}</p>
      <Endpoint />
      <p>
        <button type="button" className="link-button" onClick={() => void openPage('cypher')}>
          {t('explore.actions.cypher')}
        </button>
      </p>
    </main>
  );
}

function Endpoint() {
  const { t } = useTranslation();
  const [name, setName] = useState<EndpointName>(FIRST);
  const [given, setGiven] = useState<Readonly<Record<string, string>>>(EXAMPLES[FIRST] ?? {});
  const [told, setTold] = useState<Tried>();
  const { summary, input } = API[name];
  const address = addressOf(location.origin, name, given);
  const run = async (event: FormEvent) => {
    event.preventDefault();
    const reply = await tryAddress(address);
    setTold(reply);
    say(reply.status ? t('api.status', { status: reply.status }) : t('problems.unreachable'));
  };
  return (
    <section aria-label={t('api.endpoint')}>
      <form onSubmit={(event) => void run(event)}>
        <label className="heading">
          {t('api.endpoint')}
          <select
            className="field"
            value={name}
            onChange={({ currentTarget }) => {
              const next = currentTarget.value as EndpointName;
              setName(next);
              setGiven(EXAMPLES[next] ?? {});
              setTold(undefined);
            }}
          >
            {NAMES.map((each) => (
              <option key={each} value={each}>
                {API[each].path}
              </option>
            ))}
          </select>
        </label>
        <p lang="en">{summary}</p>
        <div className="api-fields">
          {Object.keys(input.shape).map((field) => (
            <label key={`${name} ${field}`} className="heading">
              <code>{field}</code>
              <input
                className="field"
                value={given[field] ?? ''}
                spellCheck={false}
                autoComplete="off"
                onChange={({ currentTarget }) => setGiven({ ...given, [field]: currentTarget.value })}
              />
            </label>
          ))}
        </div>
        <button type="submit" className="button">
          {t('api.try')}
        </button>
      </form>
      <Reply told={told} />
      <h2 className="heading">{t('api.program')}</h2>
      {programs(address).map(([language, text]) => (
        <figure key={language}>
          <figcaption className="small muted">{language}</figcaption>
          <pre>{text}</pre>
        </figure>
      ))}
    </section>
  );
}

/** Letters of an answer that are drawn. */
const MOST = 20_000;

function Reply({ told }: { told: Tried | undefined }) {
  const { t } = useTranslation();
  if (!told) return null;
  if (told.status === 0) return <p className="said">{t('problems.unreachable')}</p>;
  const path = told.address.slice(location.origin.length);
  const status = [t('api.status', { status: told.status }), told.limits, path].filter(Boolean).join(' · ');
  const text = told.text.length > MOST ? `${told.text.slice(0, MOST)}\n…` : told.text;
  return (
    <figure>
      <figcaption className="small muted">{status}</figcaption>
      <textarea className="field" readOnly rows={16} aria-label={status} value={text} />
    </figure>
  );
}
