/** The paths, in their order: by way of what, for whom, with which force. Hovering lights the strand, choosing inks it. */
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import type { FoundPath } from '#contract/path.ts';
import { choosePath } from '../../explore/path.ts';
import { labelOf } from '../../looks.ts';
import { ForceLine } from '../../marks/ForceLine.tsx';
import { changeSession, sessions } from '../../state/session.ts';
import { useStore } from '../../state/store.ts';

export function Answers({ answer, chosen }: { answer: Answer<'path'>; chosen: number }) {
  const { t } = useTranslation();
  const { paths, total, totalCapped } = answer;
  const lit = useStore(sessions, ({ hoveredPath }) => hoveredPath);
  const shown = paths.length === total && !totalCapped;
  const count = shown ? t('path.found', { count: total }) : t(totalCapped ? 'path.shownCapped' : 'path.shown', { shown: paths.length, count: total });
  return (
    <section className="section">
      <div className="heading-row">
        <h2 className="heading">{count}</h2>
        {paths.some(({ force }) => force) && <span className="small muted">{t('path.order')}</span>}
      </div>
      <ol className="answers">
        {paths.map((path, place) => (
          <li key={path.nodes.join(' ')}>
            <button
              type="button"
              className="path-row"
              aria-current={place === chosen ? 'true' : undefined}
              data-lit={place === lit || undefined}
              onClick={() => void choosePath(place)}
              onMouseEnter={() => changeSession({ hoveredPath: place })}
              onMouseLeave={() => changeSession({ hoveredPath: undefined })}
              onFocus={() => changeSession({ hoveredPath: place })}
              onBlur={() => changeSession({ hoveredPath: undefined })}
            >
              <span className="muted tabular">{place + 1}</span>
              <Way path={path} answer={answer} />
              {path.force ? <ForceLine force={path.force} /> : <span className="small muted tabular">{path.length}</span>}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** "via Palermo Protocol · every victim of trafficking". Articles are told in the words below. */
function Way({ path, answer }: { path: FoundPath; answer: Answer<'path'> }) {
  const { t } = useTranslation();
  const between = path.nodes.slice(1, -1).flatMap((id) => answer.nodes.find((node) => node.id === id) ?? []);
  const names = between.map((node) => labelOf(node, { ...answer, paths: [path] }));
  const { who } = path;
  return (
    <span className="way">
      {between.length === 0 ? t('path.direct') : t('path.via', { names: names.join(', ') })}
      {who && <span className="small muted">{t(`scopes.${who}`)}</span>}
    </span>
  );
}
