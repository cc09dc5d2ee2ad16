/** The smallest easings of the rules that give a path, each one click. */
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import type { WalkGroup } from '#contract/ontology.ts';
import { LINK_TYPES } from '#contract/ontology.ts';
import type { RuleChange, Relaxation, NoPathAnswer } from '#contract/path.ts';
import { CONFIDENCES } from '#contract/vocabulary.ts';
import { askPath } from '../../explore/path.ts';
import { useSayDate } from '../../format/dates.ts';
import { sentenceName } from '../../format/node-names.ts';

type Props = { answer: Answer<'path'>; relaxations: readonly Relaxation[]; cut: NoPathAnswer['cut'] };

export function Relaxations({ answer, relaxations, cut }: Props) {
  const { t } = useTranslation();
  const say = useSayRuleChange(answer);
  const { from, to } = answer.question;
  // Not tried is not none.
  if (relaxations.length === 0) return cut ? null : <p className="said next-steps">{t('whynot.none')}</p>;
  const together = relaxations.every(({ easings }) => easings.length > 1);
  return (
    <>
      <h3 className="heading next-steps">{t('whynot.eased')}</h3>
      {together && <p className="small">{t('whynot.two')}</p>}
      <div className="easings">
        {relaxations.map(({ easings, rules, paths, capped }) => {
          const [one = '', two] = easings.map(say);
          const label = two === undefined ? one : t('whynot.and', { one, two });
          const event = easings.map((easing) => easing.event).find(Boolean);
          return (
            <button key={label} type="button" className="easing" onClick={() => void askPath(from, to, rules)}>
              <b>{label}</b>
              <span className="small muted">
                {t(capped ? 'whynot.givesMore' : 'whynot.gives', { count: paths })}
                {event && ` · ${event}`}
              </span>
            </button>
          );
        })}
      </div>
    </>
  );
}

function useSayRuleChange({ nodes }: Answer<'path'>): (change: RuleChange) => string {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const named = (id: string) => {
    const node = nodes.find((each) => each.id === id);
    return node ? sentenceName(node) : id;
  };
  const sayWhat: Record<RuleChange['rule'], (what: string) => string> = {
    avoid: named,
    via: named,
    types: (what) => {
      const type = LINK_TYPES.find((name) => name === what);
      return type ? t(`relations.${type}.forward`) : what;
    },
    direction: (what) => what,
    date: sayDate,
    confidence: (what) => {
      const level = CONFIDENCES.find((name) => name === what);
      return level ? t(`confidence.${level}`) : what;
    },
    maxSteps: (what) => what,
    groups: (what) => t(`groups.${what as WalkGroup}`),
    throughStates: (what) => what,
  };
  return ({ rule, what }) => {
    if (what !== undefined && rule !== 'direction' && rule !== 'throughStates')
      return t(`whynot.ease.${rule}`, { what: sayWhat[rule](what) });
    return rule === 'confidence' || rule === 'maxSteps' ? '' : t(`whynot.ease.${rule}All`);
  };
}
