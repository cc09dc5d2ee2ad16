/** The rules as chips. The three that decide most are always there; the others show once they are not the usual ones. */
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import { typesOf, WALK_GROUPS } from '#contract/ontology.ts';
import type { PathRules } from '#contract/path.ts';
import { SCOPES } from '#contract/vocabulary.ts';
import { setRules } from '../../explore/path.ts';
import { useSayDate } from '../../format/dates.ts';
import { MoreRules } from './MoreRules.tsx';
import { RuleChip, SomeOf } from './RuleChip.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { OneOf } from '../../ui/OneOf.tsx';

export function Rules({ rules, answer }: { rules: PathRules; answer: Answer<'path'> }) {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const change = (part: Partial<PathRules>) => void setRules(part);
  const nameOf = (id: string) => answer.nodes.find((node) => node.id === id)?.name ?? id;
  const groups = rules.groups.map((group) => t(`groups.${group}`)).join(' · ');
  return (
    <fieldset className="chips" aria-label={t('path.rules')}>
      <RuleChip title={t('path.scope')} text={t('path.scopeChip', { who: `<b>${t(`scopes.${rules.scope}`)}</b>` })}>
        <OneOf
          title={t('path.scope')}
          values={SCOPES}
          now={rules.scope}
          say={(scope) => t(`scopes.${scope}`)}
          onChange={(scope) => change({ scope })}
        />
      </RuleChip>
      <RuleChip title={t('path.walks')} text={groups || t('path.walks')}>
        <SomeOf
          title={t('path.walks')}
          values={WALK_GROUPS}
          now={rules.groups}
          say={(group) => t(`groups.${group}`)}
          onChange={(chosen) => change({ groups: chosen })}
        />
      </RuleChip>
      <RuleChip
        title={t('path.date')}
        text={rules.date ? t('path.onDay', { date: `<b>${sayDate(rules.date)}</b>` }) : t('path.anyDay')}
      >
        <DayField label={t('path.date')} value={rules.date} onChange={(date) => change({ date })} />
        <button type="button" className="button" onClick={() => change({ date: undefined })}>
          {t('path.anyDay')}
        </button>
      </RuleChip>
      {rules.via.map((id) => (
        <Removable
          key={`via ${id}`}
          text={t('path.via', { names: nameOf(id) })}
          onRemove={() => change({ via: rules.via.filter((each) => each !== id) })}
        />
      ))}
      {rules.avoid.map((id) => (
        <Removable
          key={`avoid ${id}`}
          text={t('path.avoidChip', { name: nameOf(id) })}
          onRemove={() => change({ avoid: rules.avoid.filter((each) => each !== id) })}
        />
      ))}
      {rules.types && (
        <Removable
          text={t('path.someTypes', { count: rules.types.length })}
          onRemove={() => change({ types: undefined })}
        />
      )}
      {rules.confidence !== 'medium' && (
        <Removable text={t(`confidenceRule.${rules.confidence}`)} onRemove={() => change({ confidence: 'medium' })} />
      )}
      {rules.maxSteps !== 6 && (
        <Removable text={t('path.upTo', { count: rules.maxSteps })} onRemove={() => change({ maxSteps: 6 })} />
      )}
      {rules.direction !== 'either' && (
        <Removable text={t(`path.${rules.direction}`)} onRemove={() => change({ direction: 'either' })} />
      )}
      {rules.throughStates && <Removable text={t('path.through')} onRemove={() => change({ throughStates: false })} />}
      <RuleChip title={t('path.rules')} text={t('path.addRule')}>
        <MoreRules rules={rules} types={typesOf(rules.groups)} onChange={change} />
      </RuleChip>
    </fieldset>
  );
}

function Removable({ text, onRemove }: { text: string; onRemove: () => void }) {
  const { t } = useTranslation();
  return (
    <button type="button" className="chip" aria-label={t('app.remove', { what: text })} onClick={onRemove}>
      <b>{text}</b>&nbsp;<span aria-hidden="true">×</span>
    </button>
  );
}
