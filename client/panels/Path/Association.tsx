/** That the paths are mere association, and which legal question they do not answer; one click asks in law only. */
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import { DEFAULT_GROUPS } from '#contract/ontology.ts';
import { setRules } from '../../explore/path.ts';
import { sentenceName } from '../../format/node-names.ts';

export function Association({ answer: { nodes, question } }: { answer: Answer<'path'> }) {
  const { t, i18n } = useTranslation();
  const ends = [question.from, question.to].flatMap((id) => nodes.find((node) => node.id === id) ?? []);
  const state = ends.find(({ kind }) => kind === 'Country');
  const duty = ends.find(({ kind }) => kind === 'Obligation');
  const treaty = ends.find((node) => node.kind === 'Instrument' && node.binding);
  const { groups } = question.rules;
  const beyond = groups
    .filter((group) => !DEFAULT_GROUPS.includes(group) && group !== 'home' && group !== 'mandates')
    .map((group) => t(`groups.${group}`));
  const unanswered = () => {
    if (state && duty) return t('whynot.association.duty', { state: sentenceName(state) });
    if (state && treaty)
      return t('whynot.association.treaty', { state: sentenceName(state), treaty: sentenceName(treaty) });
    return t('whynot.association.other');
  };
  return (
    <div className="association small">
      <p>
        <b>{t('whynot.association.label')}.</b>{' '}
        {t('whynot.association.walks', { groups: new Intl.ListFormat(i18n.language).format(beyond) })} {unanswered()}
      </p>
      <button
        type="button"
        className="link-button"
        onClick={() => void setRules({ groups: [...DEFAULT_GROUPS], types: undefined })}
      >
        {t('whynot.association.law')}
      </button>
    </div>
  );
}
