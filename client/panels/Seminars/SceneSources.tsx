/** Where the claim rests: taken from what is chosen in the picture, numbered as the room sees it. */
import { useTranslation } from 'react-i18next';
import type { Scene } from '#contract/seminar.ts';
import { answers, type Inspected } from '../../state/answers.ts';
import { useStore } from '../../state/store.ts';
import { when } from '../../ui/when.ts';

type Sources = Scene['sources'];
const MOST_SCENE_SOURCES = 20;

export function SceneSources({ sources, onChange }: { sources: Sources; onChange: (sources: Sources) => void }) {
  const { t } = useTranslation();
  const inspected = useStore(answers, (said) => said.inspected);
  const offered = inspected && citedBy(inspected);
  const known =
    !offered || sources.some(({ source, pinpoint }) => source === offered.source && pinpoint === offered.pinpoint);
  return (
    <fieldset>
      <legend className="small">{t('present.editor.sources')}</legend>
      <ol className="rows">
        {[...sources.entries()].map(([at, { source, pinpoint, ...rest }]) => (
          <li key={`${at} ${source}`} className="mask-row small">
            <span>
              {at + 1} {source}
            </span>
            <input
              className="field"
              aria-label={`${t('present.editor.pinpoint')}: ${source}`}
              placeholder={t('present.editor.pinpoint')}
              maxLength={200}
              defaultValue={pinpoint}
              onChange={({ currentTarget: { value } }) =>
                onChange(sources.with(at, { source, pinpoint: value, ...rest }))
              }
            />
            <button
              type="button"
              className="link-button"
              aria-label={t('present.editor.sourceRemove', { title: source })}
              onClick={() => onChange(sources.toSpliced(at, 1))}
            >
              {t('present.editor.remove')}
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="button"
        title={known ? t('present.editor.sourceNone') : undefined}
        {...when(!known && sources.length < MOST_SCENE_SOURCES, () => offered && onChange([...sources, offered]))}
      >
        {t('present.editor.sourceAdd')}
      </button>
    </fieldset>
  );
}

function citedBy({ node, link }: Inspected): Sources[number] | undefined {
  if (link) return { source: link.source.id, pinpoint: link.link.pinpoint?.slice(0, 200) ?? '' };
  return node ? { source: node.source.id, pinpoint: '' } : undefined;
}
