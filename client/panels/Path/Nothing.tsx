/** No path: what that means and what it does not, and the rules that might be eased, each one click. */
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import { WALK_GROUPS } from '#contract/ontology.ts';
import type { PathRules } from '#contract/path.ts';
import { setRules } from '../../explore/path.ts';

export function Nothing({ answer, rules }: { answer: Answer<'path'>; rules: PathRules }) {
  const { t } = useTranslation();
  const { from, to } = answer.question;
  if (from === to) return <p className="said section">{t('path.same')}</p>;
  const next: [string, Partial<PathRules>][] = [];
  if (rules.confidence !== 'low') next.push([t('path.tryLow'), { confidence: 'low' }]);
  if (rules.date) next.push([t('path.tryAnyDay'), { date: undefined }]);
  if (rules.maxSteps < 8) next.push([t('path.trySteps', { count: 8 }), { maxSteps: 8 }]);
  for (const group of WALK_GROUPS) {
    if (!rules.groups.includes(group)) next.push([t('path.tryGroup', { group: t(`groups.${group}`) }), { groups: [...rules.groups, group] }]);
  }
  if (!rules.throughStates) next.push([t('path.tryStates'), { throughStates: true }]);
  return (
    <section className="section">
      <h2 className="said"><b>{t('path.nothing')}</b></h2>
      <p className="said muted">{t('path.nothingText')}</p>
      <h3 className="heading next-steps">{t('path.next')}</h3>
      <div className="buttons">
        {next.map(([label, eased]) => (
          <button key={label} type="button" className="button" onClick={() => void setRules(eased)}>{label}</button>
        ))}
      </div>
    </section>
  );
}
