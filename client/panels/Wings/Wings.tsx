/** One thing in the middle: the question, what is so in cited sentences, and what was not there on the day. */
import './wings.css';
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import { setCentre } from '../../explore/navigate.ts';
import { leaveWings, openWings } from '../../explore/wings.ts';
import { RowsBetween } from './RowsBetween.tsx';
import { answers } from '../../state/answers.ts';
import { sessions } from '../../state/session.ts';
import { useStore } from '../../state/store.ts';
import { Heading } from '../../ui/Heading.tsx';
import { SaidRows } from '../../ui/SaidRows.tsx';

export function Wings() {
  const { t } = useTranslation();
  const answer = useStore(answers, ({ wings }) => wings);
  if (!answer) return <p className="muted">{t('app.working')}</p>;
  const centre = answer.nodes.find(({ id }) => id === answer.id);
  const onAtlas = centre?.kind === 'Instrument' && centre.level !== 'national';
  return (
    <>
      <button
        type="button"
        className="link-button small muted"
        onClick={() => void (onAtlas ? setCentre(answer.id) : leaveWings())}
      >
        ← {onAtlas ? t('wings.onAtlas') : t('app.seeAtlas')}
      </button>
      <Trail id={answer.id} />
      <Heading className="question path-question">{answer.title}</Heading>
      <RowsBetween answer={answer} />
      <Sentences answer={answer} />
      <Absent answer={answer} />
    </>
  );
}

/** What stood in the middle before, the latest first: a click puts it there again. */
function Trail({ id }: { id: string }) {
  const { t } = useTranslation();
  const trail = useStore(sessions, (session) => session.trail).filter((one) => one.id !== id);
  if (trail.length === 0) return null;
  return (
    <nav className="trail small" aria-label={t('wings.trail')}>
      <ol>
        {trail.map((one) => (
          <li key={one.id}>
            <button type="button" className="link-button muted" onClick={() => void openWings(one.id)}>
              {one.name}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Sentences({ answer: { sentences } }: { answer: Answer<'wings'> }) {
  const { t } = useTranslation();
  if (sentences.length === 0) return <p className="said answer">{t('wings.nothing')}</p>;
  return (
    <section className="section">
      <h2 className="heading">{t('wings.inWords')}</h2>
      <SaidRows sentences={sentences} />
    </section>
  );
}

/** What the data hold and the day does not, by the heading under which it would stand. */
function Absent({ answer: { left, right } }: { answer: Answer<'wings'> }) {
  const { t } = useTranslation();
  const gone = [...left.groups, ...right.groups].filter(({ absent }) => absent > 0);
  if (gone.length === 0) return null;
  return (
    <section className="section">
      <h2 className="heading">{t('wings.absent')}</h2>
      <ul className="left-out">
        {gone.map(({ id, heading, absent }) => (
          <li key={id}>
            <span>{heading}</span>
            <span className="tabular">{absent}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
