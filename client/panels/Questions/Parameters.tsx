/** What a question is asked about, each part to be changed where it stands. */
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import { PARAMETERS, type Parameter } from '#contract/questions/columns.ts';
import type { QuestionId } from '#contract/questions.ts';
import { SCOPES } from '#contract/vocabulary.ts';
import { QUESTION_TEXTS } from '#law/sentences/languages.ts';
import { say } from '../../explore/notices.ts';
import { askQuestion } from '../../explore/navigate.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { DayField } from '../../ui/DayField.tsx';
import { EntityBox } from '../../search/EntityBox.tsx';

export function Parameters({ id, answer }: { id: QuestionId; answer: Answer<'ask'> }) {
  const { parameters } = answer.question;
  const names = Object.keys(parameters) as Parameter[];
  if (names.length === 0) return null;
  const set = (name: Parameter, value: string) =>
    void askQuestion({ id, parameters: { ...parameters, [name]: value } });
  return (
    <div className="parameters">
      {names.map((name) => (
        <Part
          key={name}
          name={name}
          value={parameters[name] ?? ''}
          label={answer.about.find((node) => node.id === parameters[name])?.name}
          set={(value) => set(name, value)}
        />
      ))}
    </div>
  );
}

type PartProps = { name: Parameter; value: string; label: string | undefined; set: (value: string) => void };

function Part({ name, value, label, set }: PartProps) {
  const { t } = useTranslation();
  const { kind } = PARAMETERS[name];
  const title = QUESTION_TEXTS[useLanguage()].parameters[name];
  if (kind === 'date') return <DayField label={title} value={value || undefined} onChange={set} />;
  if (kind === 'scope') {
    return (
      <label className="heading">
        {title}
        <select className="field" value={value} onChange={({ currentTarget }) => set(currentTarget.value)}>
          {SCOPES.map((scope) => (
            <option key={scope} value={scope}>
              {t(`scopes.${scope}`)}
            </option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <div>
      <span className="heading">{title}</span>
      <p className="said">{label ?? value}</p>
      <EntityBox
        label={title}
        placeholder={t('questions.change')}
        onChoose={(node) =>
          node.kind === kind ? set(node.id) : say(t('questions.otherKind', { kind: t(`kinds.${kind}`) }))
        }
      />
    </div>
  );
}
