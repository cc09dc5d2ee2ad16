/** The paths, in their order: by way of what, for whom, with which force. Hovering lights the strand, choosing inks it. */
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import type { FoundPath } from '#contract/path.ts';
import { choosePath, drawTogether, setRules } from '../../explore/path.ts';
import { ForceLine } from '../../ui/ForceLine.tsx';
import { sentenceName } from '../../format/node-names.ts';
import { usePathName } from '../../hooks/usePathName.ts';
import { changeSession, sessions } from '../../state/session.ts';
import { useStore } from '../../state/store.ts';
import { passedThrough } from '../../graph/focus.ts';
import { views } from '../../state/view.ts';

export function PathList({ answer, chosen }: { answer: Answer<'path'>; chosen: number }) {
  const { t } = useTranslation();
  const { paths, total, totalCapped, first } = answer;
  const lit = useStore(sessions, ({ hoveredPath }) => hoveredPath);
  const through = useThrough(answer);
  const shown = paths.length === total && !totalCapped;
  const count = shown
    ? t('path.found', { count: total })
    : t(totalCapped ? 'path.shownCapped' : 'path.shown', {
        first: first + 1,
        last: first + paths.length,
        count: total,
      });
  return (
    <section className="section">
      <div className="heading-row">
        <h2 className="heading">{count}</h2>
        {paths.some(({ force }) => force) && <span className="small muted">{t('path.order')}</span>}
      </div>
      {paths.length > 1 && <Looks answer={answer} />}
      <ol className="answers">
        {paths.map((path, place) => (
          <li key={path.nodes.join(' ')}>
            <button
              type="button"
              className="path-row"
              aria-current={place === chosen ? 'true' : undefined}
              data-lit={place === lit || undefined}
              data-dim={(through !== undefined && !path.nodes.includes(through)) || undefined}
              onClick={() => void choosePath(place)}
              onMouseEnter={() => changeSession({ hoveredPath: place })}
              onMouseLeave={() => changeSession({ hoveredPath: undefined })}
              onFocus={() => changeSession({ hoveredPath: place })}
              onBlur={() => changeSession({ hoveredPath: undefined })}
            >
              <span className="muted tabular">{first + place + 1}</span>
              <Way path={path} answer={answer} />
              {path.force ? (
                <ForceLine force={path.force} />
              ) : (
                <span className="small muted tabular">{path.length}</span>
              )}
            </button>
          </li>
        ))}
      </ol>
      <Pages answer={answer} />
    </section>
  );
}

/** Every path that was ranked can be reached, as many at a time as a picture bears. */
function Pages({ answer: { total, first, paths, question } }: { answer: Answer<'path'> }) {
  const { t } = useTranslation();
  const { limit } = question.rules;
  const starts = [first - limit, first + paths.length].filter((start) => start > -limit && start < total);
  if (starts.length === 0) return null;
  return (
    <div className="buttons">
      {starts.map((start) => {
        const offset = Math.max(0, start);
        return (
          <button key={offset} type="button" className="button" onClick={() => void setRules({ offset })}>
            {t('path.showRange', { first: offset + 1, last: Math.min(offset + limit, total) })}
          </button>
        );
      })}
    </div>
  );
}

/** "via Palermo Protocol · every victim of trafficking". Articles are told in the words below. */
function Way({ path, answer }: { path: FoundPath; answer: Answer<'path'> }) {
  const { t } = useTranslation();
  const name = usePathName(answer);
  const { who } = path;
  return (
    <span className="way">
      {name(path)}
      {who && <span className="small muted">{t(`scopes.${who}`)}</span>}
    </span>
  );
}

/** Compared below the picture; drawn all in full ink; and what the chosen node dims. */
function Looks({ answer }: { answer: Answer<'path'> }) {
  const { t } = useTranslation();
  const compared = useStore(sessions, (session) => session.compared);
  const together = useStore(views, ({ now }) => now.path?.together ?? false);
  const through = useThrough(answer);
  const node = answer.nodes.find(({ id }) => id === through);
  return (
    <>
      <div className="buttons path-looks">
        <button
          type="button"
          className="button"
          aria-pressed={compared}
          onClick={() => changeSession({ compared: !compared, table: false })}
        >
          {t('compare.open')}
        </button>
        <button type="button" className="button" aria-pressed={together} onClick={() => void drawTogether(!together)}>
          {t('compare.together')}
        </button>
      </div>
      {node && <p className="small muted">{t('compare.through', { name: sentenceName(node) })}</p>}
    </>
  );
}

function useThrough(answer: Answer<'path'>): string | undefined {
  const selected = useStore(views, ({ now }) => now.selected);
  return passedThrough({ selected, ...answer.question }, answer);
}
