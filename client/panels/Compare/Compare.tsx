/** Two or three things side by side: the picture with what it says in words, as a table, as text. */
import './compare-page.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import { type ComparedKind, MOST_COMPARED } from '#contract/compare.ts';
import { ComparePicture } from '../../compare/ComparePicture.tsx';
import { gridOf, linesOf } from '../../compare/compare-csv.ts';
import { saveCompareFigure } from '../../compare/compare-figure.ts';
import { CompareNote, CompareTable, CompareText } from '../../compare/CompareTable.tsx';
import { addToCompare, takeOffCompare } from '../../explore/compare.ts';
import { leaveWings } from '../../explore/wings.ts';
import { useSayDate } from '../../format/dates.ts';
import { EntityBox } from '../../search/EntityBox.tsx';
import { answers } from '../../state/answers.ts';
import { TableTools } from '../../table/TableTools.tsx';
import { changeSession, sessions } from '../../state/session.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { SaidRows } from '../../ui/SaidRows.tsx';

export function Compare() {
  const { t } = useTranslation();
  const answer = useStore(answers, (said) => said.compare);
  if (!answer)
    return (
      <main className="page">
        <p className="muted">{t('app.working')}</p>
      </main>
    );
  return (
    <main className="page compare-page" aria-label={answer.title}>
      <div className="compare-head">
        <button type="button" className="link-button small muted" onClick={() => void leaveWings()}>
          ← {t('app.seeAtlas')}
        </button>
        <Heading>{answer.title}</Heading>
        <Things answer={answer} />
      </div>
      <Shown answer={answer} />
      <Words answer={answer} />
    </main>
  );
}

/** What is compared: each is taken off by a click, and a third is found by its name. */
function Things({ answer: { things, nodes } }: { answer: Answer<'compare'> }) {
  const { t } = useTranslation();
  const [first] = nodes;
  const add = first && t(`besides.third.${first.kind as ComparedKind}`);
  return (
    <>
      <ul className="chips">
        {things.map((id) => {
          const name = nodes.find((node) => node.id === id)?.name ?? id;
          return (
            <li key={id}>
              <button
                type="button"
                className="chip"
                aria-label={t('app.remove', { what: name })}
                onClick={() => void takeOffCompare(id)}
              >
                {name} <span aria-hidden="true">×</span>
              </button>
            </li>
          );
        })}
      </ul>
      {things.length < MOST_COMPARED && add && (
        <EntityBox label={add} placeholder={`${add} …`} onChoose={(node) => void addToCompare(node)} />
      )}
    </>
  );
}

function Words({ answer: { sentences, date } }: { answer: Answer<'compare'> }) {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  return (
    <section className="section compare-words">
      <h2 className="heading">{t('wings.inWords')}</h2>
      <p className="small muted">{t('besides.day', { date: sayDate(date) })}</p>
      {sentences.length === 0 && <p className="said">{t('besides.none')}</p>}
      <SaidRows sentences={sentences} />
    </section>
  );
}

const READINGS = ['asPicture', 'asTable', 'asText'] as const;

function Shown({ answer }: { answer: Answer<'compare'> }) {
  const { t } = useTranslation();
  const table = useStore(sessions, (session) => session.table);
  const open = useStore(views, ({ now }) => now.compare?.open);
  const [text, setText] = useState(false);
  const reading = table ? 'asTable' : text ? 'asText' : 'asPicture';
  const read = (name: (typeof READINGS)[number]) => {
    changeSession({ table: name === 'asTable' });
    setText(name === 'asText');
  };
  return (
    <section className="compare-shown" aria-label={t(`besides.${reading}`)}>
      <div className="compare-tools">
        <Choice
          className="readings"
          label={t('besides.reading')}
          values={READINGS}
          value={reading}
          say={(name) => t(`besides.${name}`)}
          onChoose={read}
        />
        <div className="buttons">
          <button type="button" className="button" onClick={() => void saveCompareFigure(answer, open)}>
            {t('besides.figure')}
          </button>
        </div>
        <TableTools
          name={answer.title}
          file={`compare-${answer.things.join('-')}`}
          {...gridOf(answer)}
          inFile={linesOf(answer)}
          sources={[...new Set(answer.links.map(({ source }) => source))]}
        />
      </div>
      {reading === 'asPicture' && (
        <>
          <ComparePicture answer={answer} />
          <CompareNote answer={answer} />
        </>
      )}
      {reading === 'asTable' && <CompareTable answer={answer} />}
      {reading === 'asText' && <CompareText answer={answer} />}
    </section>
  );
}
