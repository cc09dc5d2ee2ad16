/** The console: a query of one's own in Cypher, what is wrong with it, and its answer. */
import './load-words.ts';
import './cypher.css';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CONSOLE_MS, MOST_ROWS, type OwnQuery } from '#contract/console.ts';
import { isClosed } from '../../api/console.ts';
import { openPage } from '../../explore/navigate.ts';
import { wordsOf } from '../../explore/notices.ts';
import { givenTo } from '../../explore/own-query.ts';
import { answers } from '../../state/answers.ts';
import { bringQuery, ownQuery, sameQuery } from '../../state/own-query.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';
import { Heading } from '../../ui/Heading.tsx';
import { Answer } from './Answer.tsx';
import { Editor, type EditorHandle } from './Editor.tsx';
import { Left, OfOther } from './Earlier.tsx';
import { Given } from './Given.tsx';
import { hintsOf, meantAt, NO_SCHEMA, type Schema } from './hints.ts';
import { letterAt } from './place.ts';
import { type Problem, Problems } from './Problems.tsx';
import { run, runs } from './run.ts';
import { loadSchema } from './schema.ts';
import { parametersIn, tokensOf } from './tokens.ts';
import { Shelf } from './Shelf.tsx';
import { Working } from './Working.tsx';
import { when } from '../../ui/when.ts';

export function Cypher() {
  const { t } = useTranslation();
  const [schema, setSchema] = useState<Schema | 'closed'>();
  const brought = useStore(views, (view) => view.now.query);
  useEffect(() => bringQuery(brought), [brought]);
  useEffect(() => {
    loadSchema().then(setSchema, (error: unknown) => setSchema(isClosed(error) ? 'closed' : NO_SCHEMA));
  }, []);
  return (
    <main className="page cypher-page">
      <button type="button" className="link-button small muted" onClick={() => void openPage(undefined)}>
        ← {t('app.seeAtlas')}
      </button>
      <Heading>{schema === 'closed' ? t('cypher.closed') : t('pages.cypher')}</Heading>
      {schema === 'closed' ? <p className="said">{t('cypher.closedHow')}</p> : <Console schema={schema ?? NO_SCHEMA} />}
    </main>
  );
}

function Console({ schema }: { schema: Schema }) {
  const { t } = useTranslation();
  const keys = useId();
  const handle = useRef<EditorHandle>(null);
  const { text, given } = useStore(ownQuery, (now) => now);
  const now = useStore(runs, (each) => each);
  const problems = useMemo(() => problemsOf(text, schema, now), [text, schema, now]);
  const failure = now.state === 'failed' ? wordsOf(now.failure) : undefined;
  const names = useMemo(() => parametersIn(text), [text]);
  const asOf = useStore(answers, (said) => said.asOf);
  const query = useMemo(() => filled({ text, given }, names, asOf), [text, given, names, asOf]);
  const toText = () => handle.current?.goTo(0);
  const ask = () => void run(filled(ownQuery.get(), names, asOf));
  return (
    <>
      <p className="muted">{t('cypher.lead', { seconds: CONSOLE_MS / 1_000, rows: MOST_ROWS })}</p>
      <Editor
        label={t('cypher.editor')}
        describedBy={keys}
        text={text}
        faults={problems}
        handle={handle}
        onChange={(next) => ownQuery.set({ ...ownQuery.get(), text: next })}
        onRun={ask}
      />
      <p className="small muted" id={keys}>
        {t('cypher.keys')}
      </p>
      <Given names={names} onRun={ask} />
      <div className="buttons">
        <button type="button" className="button" {...when(now.state !== 'running', ask)}>
          {t('cypher.run')}
        </button>
        {now.state === 'running' && <Working since={now.since} onStop={now.stop} />}
        {now.state === 'stopped' && <span role="status">{t('cypher.stopped')}</span>}
      </div>
      <Left onOpen={toText} />
      {failure && (
        <p className="cypher-failure" role="alert">
          <b>{failure.title}</b> {failure.text}
        </p>
      )}
      <Problems problems={problems} handle={handle} />
      {'query' in now && now.state !== 'running' && !sameQuery(now.query, query) && (
        <OfOther query={now.query} onOpen={toText} />
      )}
      {now.state === 'answered' && <Answer answer={now.answer} query={now.query.text} />}
      <Shelf onOpen={toText} />
    </>
  );
}

/** Of its parameters those that its text asks for and that are filled. */
function filled(query: OwnQuery, names: readonly string[], asOf: string | undefined): OwnQuery {
  const values = names.map((name) => [name, givenTo(name, query, asOf)] as const);
  return { text: query.text, given: Object.fromEntries(values.filter(([, value]) => value)) };
}

/** What the server found wrong in the text as it stands, then names that the data do not have. */
function problemsOf(text: string, schema: Schema, now: ReturnType<typeof runs.get>): Problem[] {
  const tokens = tokensOf(text);
  const at = now.state === 'failed' && now.query.text === text ? letterAt(now.failure.at, text) : undefined;
  const hints = schema === NO_SCHEMA ? [] : hintsOf(tokens, schema);
  if (at === undefined) return hints;
  const token = tokens.find(({ from, to }) => from <= at && at < to);
  const fault = { from: at, to: token?.to ?? at, name: token?.name ?? '', meant: meantAt(at, tokens, schema)?.meant };
  return [fault, ...hints.filter(({ from }) => from !== fault.from)];
}
