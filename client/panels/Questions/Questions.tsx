/** A page of legal questions in plain words: the cards, or one question with its answer. */
import './questions.css';
import { useTranslation } from 'react-i18next';
import { QUESTION_IDS, type QuestionId } from '#contract/questions.ts';
import { QUESTION_TEXTS } from '#law/sentences/languages.ts';
import { askQuestion, openPage } from '../../explore/navigate.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { answers } from '../../state/answers.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';
import { QuestionAnswer } from './QuestionAnswer.tsx';
import { Heading } from '../../ui/Heading.tsx';

export function Questions() {
  const { t } = useTranslation();
  const question = useStore(views, ({ now }) => now.question);
  const known = useStore(answers, (said) => said.questions);
  if (!known)
    return (
      <main className="page">
        <p className="muted">{t('app.working')}</p>
      </main>
    );
  const offered = known.offered.questions.find(({ id }) => id === question?.id);
  return (
    // Each question begins at its top, wherever its card stood.
    <main key={question?.id} className="page" aria-label={t('questions.title')}>
      <button
        type="button"
        className="link-button small muted"
        onClick={() => void (question ? askQuestion(undefined) : openPage(undefined))}
      >
        ← {question ? t('questions.all') : t('app.seeAtlas')}
      </button>
      {question && offered && known.answer ? (
        <QuestionAnswer key={question.id} offered={offered} answer={known.answer} />
      ) : (
        <Cards />
      )}
    </main>
  );
}

function Cards() {
  const { t } = useTranslation();
  return (
    <>
      <Heading>{t('questions.title')}</Heading>
      <p className="said muted">{t('questions.intro')}</p>
      <ul className="cards">
        {QUESTION_IDS.map((id) => (
          <Card key={id} id={id} />
        ))}
      </ul>
    </>
  );
}

function Card({ id }: { id: QuestionId }) {
  const { title, says } = QUESTION_TEXTS[useLanguage()].questions[id];
  return (
    <li>
      <button type="button" className="phrase" onClick={() => void askQuestion({ id, parameters: {} })}>
        {title}
      </button>
      <p className="small muted">{says}</p>
    </li>
  );
}
