/** A path question: the question as a sentence, the chosen answer in words, then its rules, all answers, what was left out. */
import './path.css';
import { useTranslation } from 'react-i18next';
import { leavePath } from '../../explore/path.ts';
import { pathQuestion } from '../../format/view-title.ts';
import { answers } from '../../state/answers.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';
import { Association } from './Association.tsx';
import { PathList } from './PathList.tsx';
import { Ends } from './Ends.tsx';
import { LeftOut } from './LeftOut.tsx';
import { CauseList, NoPath } from './NoPath.tsx';
import { Rules } from './Rules.tsx';
import { PathText } from './PathText.tsx';
import { Heading } from '../../ui/Heading.tsx';

export function Path() {
  const { t } = useTranslation();
  const question = useStore(views, ({ now }) => now.path);
  const answer = useStore(answers, ({ path }) => path);
  if (!question || !answer) return <p className="muted">{t('app.working')}</p>;
  // Of the answer: while days are played the view is still of the first of them.
  const { rules } = answer.question;
  const chosen = Math.min(question.chosen, answer.paths.length - 1);
  return (
    <>
      <button type="button" className="link-button small muted" onClick={() => void leavePath()}>
        ← {t('app.seeAtlas')}
      </button>
      <Heading className="question path-question">{pathQuestion(answer)}</Heading>
      {answer.stands && (
        <section className="section">
          <CauseList causes={answer.stands} />
        </section>
      )}
      {answer.paths.length > 0 && <PathText answer={answer} chosen={chosen} />}
      <Ends answer={answer} />
      <Rules rules={rules} answer={answer} />
      {answer.association && <Association answer={answer} />}
      {answer.paths.length === 0 ? <NoPath answer={answer} /> : <PathList answer={answer} chosen={chosen} />}
      <LeftOut answer={answer} rules={rules} />
    </>
  );
}
