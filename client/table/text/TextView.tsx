/** The view as text: what it is about, sentence by sentence, then a walk along its links by arrow keys. */
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import { standsAlone } from '#contract/view.ts';
import type { GraphLink } from '#contract/links.ts';
import type { Citation } from '#contract/path.ts';
import { select } from '../../explore/navigate.ts';
import { nodeNamer } from '../../format/node-names.ts';
import { sayPlace } from '../../format/pinpoint.ts';
import { visibleGraph } from '../../state/visible-graph.ts';
import { views } from '../../state/view.ts';
import { answers } from '../../state/answers.ts';
import { useStore } from '../../state/store.ts';
import { AtlasText } from './AtlasText.tsx';
import { StackList } from '../StackList.tsx';
import { GraphWalk } from './GraphWalk.tsx';

export function TextView() {
  const { t } = useTranslation();
  const path = useStore(answers, (said) => said.path);
  const wings = useStore(answers, (said) => said.wings);
  const overview = useStore(answers, (said) => said.overview);
  const alone = useStore(views, ({ now }) => standsAlone(now));
  return (
    <div className="told">
      {path ? (
        <PathsText answer={path} />
      ) : wings ? (
        <WingsText answer={wings} />
      ) : overview ? (
        <AtlasText overview={overview} />
      ) : alone ? (
        <p className="said">{t('brought.says')}</p>
      ) : (
        <p className="muted">{t('app.working')}</p>
      )}
      <GraphWalk />
      <StackList heading />
      <LinksText />
    </div>
  );
}

/** Every path as its sentences, in the order of the answer, each with the place where it was read. */
function PathsText({ answer: { paths, note, first } }: { answer: Answer<'path'> }) {
  const { t } = useTranslation();
  const chosen = useStore(views, ({ now }) => now.path?.chosen);
  if (paths.length === 0) return <p className="said">{note || t('path.nothingText')}</p>;
  return paths.map((path, place) => (
    <section key={path.nodes.join(' ')}>
      <h2 className="heading">
        {t('path.inWords', { number: first + place + 1 })}
        {place === chosen && ` · ${t('twin.chosen')}`}
      </h2>
      <ol className="sentences">
        {path.steps.map(({ from, to, sentence, links: [best], citation }) => (
          <li key={`${from} ${to}`}>
            <button type="button" className="said" onClick={() => void select(best?.id)}>
              {sentence}
            </button>{' '}
            <span className="small muted">({citedPlace(citation)})</span>
          </li>
        ))}
      </ol>
    </section>
  ));
}

const citedPlace = ({ title, source, ...place }: Citation): string => [title ?? source, sayPlace(place)].join(', ');

/** What is so in sentences, then every row under its heading: also those that the picture holds in stacks. */
function WingsText({ answer: { title, sentences, left, right } }: { answer: Answer<'wings'> }) {
  const groups = [...left.groups, ...right.groups].filter(({ rows }) => rows.length > 0);
  return (
    <>
      <h2 className="heading">{title}</h2>
      <ol className="sentences">
        {sentences.map(({ link, sentence, citation }) => (
          <li key={link}>
            <button type="button" className="said" onClick={() => void select(link)}>
              {sentence}
            </button>{' '}
            <span className="small muted">({citedPlace(citation)})</span>
          </li>
        ))}
      </ol>
      {groups.map(({ id, heading, rows }) => (
        <section key={id}>
          <h2 className="heading">
            {heading} <span className="tabular">{rows.length}</span>
          </h2>
          <ul className="sentences">
            {rows.map((row) => (
              <li key={row.id}>
                <button type="button" className="said" onClick={() => void select(row.links[0])}>
                  {row.name}
                </button>{' '}
                <span className="small muted">{row.sub}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Every drawn link as a short sentence: its two ends and the word between them. */
function LinksText() {
  const { t } = useTranslation();
  const { nodes, links } = useStore(visibleGraph, (shown) => shown);
  const named = nodeNamer(nodes);
  const sentence = ({ start, type, end, force }: GraphLink) =>
    `${named(start)} ${t(`relations.${type}.forward`)} ${named(end)}${force ? ` (${t(`force.${force}`)})` : ''}.`;
  if (links.length === 0) return null;
  return (
    <details>
      <summary className="said">{t('twin.linksTold', { count: links.length })}</summary>
      <ul className="sentences">
        {links.map((link) => (
          <li key={link.id}>
            <button type="button" className="said" onClick={() => void select(link.id)}>
              {sentence(link)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
