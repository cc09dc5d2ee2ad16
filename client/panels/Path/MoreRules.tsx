/** The rules that most questions do without. */
import { useTranslation } from 'react-i18next';
import type { LinkType } from '#contract/ontology.ts';
import type { PathRules } from '#contract/path.ts';
import { CONFIDENCES } from '#contract/vocabulary.ts';
import { EntityBox } from '../../search/EntityBox.tsx';
import { OneOf } from '../../ui/OneOf.tsx';
import { SomeOf } from './RuleChip.tsx';

type Props = { rules: PathRules; types: readonly LinkType[]; onChange: (part: Partial<PathRules>) => void };

export function MoreRules({ rules, types, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <fieldset>
        <legend className="heading">{t('path.viaRule')}</legend>
        <EntityBox
          label={t('path.viaRule')}
          placeholder={t('path.addNode')}
          onChoose={({ id }) => onChange({ via: [...rules.via.filter((each) => each !== id), id] })}
        />
      </fieldset>
      <fieldset>
        <legend className="heading">{t('path.avoid')}</legend>
        <EntityBox
          label={t('path.avoid')}
          placeholder={t('path.addNode')}
          onChoose={({ id }) => onChange({ avoid: [...rules.avoid.filter((each) => each !== id), id] })}
        />
      </fieldset>
      <OneOf
        title={t('path.confidence')}
        values={CONFIDENCES}
        now={rules.confidence}
        say={(value) => t(`confidenceRule.${value}`)}
        onChange={(confidence) => onChange({ confidence })}
      />
      <OneOf
        title={t('path.steps')}
        values={[2, 3, 4, 6, 8]}
        now={rules.maxSteps}
        say={(count) => t('path.upTo', { count })}
        onChange={(maxSteps) => onChange({ maxSteps })}
      />
      <OneOf
        title={t('path.direction')}
        values={['either', 'forward', 'backward'] as const}
        now={rules.direction}
        say={(value) => t(`path.${value}`)}
        onChange={(direction) => onChange({ direction })}
      />
      <label className="choice">
        <input
          type="checkbox"
          checked={rules.throughStates}
          onChange={({ target }) => onChange({ throughStates: target.checked })}
        />
        {t('path.throughStates')}
      </label>
      <SomeOf
        title={t('path.types')}
        values={types}
        now={rules.types ?? types}
        say={(type) => t(`relations.${type}.forward`)}
        onChange={(chosen) => onChange({ types: chosen.length === types.length ? undefined : chosen })}
      />
    </>
  );
}
