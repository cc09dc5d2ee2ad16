/** The presenter's window: notes, time, what comes next, and a list to jump. It follows the seminar and steers it. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Presentation, sceneOf } from '../../state/presentation.ts';
import { channel, type Said } from '../channel.ts';
import { focusOf, keyOf } from '../../hooks/key-of.ts';
import { actOf, numberOf } from '../key-bindings.ts';
import '../presenter.css';
import '../narrow.css';
import { useSayDate } from '../../format/dates.ts';
import { DayField } from '../../ui/DayField.tsx';
import { useSheets } from '../../hooks/useSheets.ts';
import '../load-words.ts';
import { Clock, elapsed } from './Clock.tsx';
import { NextScene } from './NextScene.tsx';
import { CurrentScene } from './CurrentScene.tsx';

type Say = (said: Said) => void;
type Sent = Extract<Said, { kind: 'act' }>['act'];
const SENT: readonly string[] = [
  'next',
  'previous',
  'blank',
  'reveal',
  'back',
  'table',
  'notes',
  'day',
] satisfies Sent[];
const isSent = (act: string | undefined): act is Sent => act !== undefined && SENT.includes(act);

export function Presenter() {
  const { t } = useTranslation();
  const sheets = useSheets();
  const sayDate = useSayDate();
  const [now, follow] = useState<Presentation>();
  const [gone, lose] = useState(false);
  const number = useRef(numberOf());
  const line = useRef<Say>(() => undefined);
  const say: Say = (said) => line.current(said);
  useEffect(() => {
    const { say: speak, close } = channel((said) => {
      if (said.kind === 'now') follow(said.now);
      if (said.kind === 'now' || said.kind === 'gone') lose(said.kind === 'gone');
    });
    line.current = speak;
    speak({ kind: 'hello' });
    document.title = t('present.presenter.title');
    return close;
  }, [t]);
  const scenes = now?.seminar.scenes.length ?? 0;
  const spent = useSpent(now?.at);
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const typed = focusOf(event.target) === 'typing' ? undefined : number.current(keyOf(event));
      if (typed === 'more') return;
      if (typed) {
        event.preventDefault();
        return line.current({ kind: 'go', at: Math.min(typed, scenes) - 1 });
      }
      const act = actOf(event, focusOf(event.target));
      if (act === 'first' || act === 'last') line.current({ kind: 'go', at: act === 'first' ? 0 : scenes - 1 });
      else if (isSent(act)) line.current({ kind: 'act', act });
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [scenes]);
  if (!now)
    return (
      <main className="presenter waiting">
        <h1 className="question">{t('present.presenter.title')}</h1>
        <p className="said muted">{t('present.presenter.waiting')}</p>
      </main>
    );
  return (
    <main className="presenter" data-sheets={sheets || undefined} aria-label={t('present.presenter.title')}>
      {gone && (
        <p className="room-gone" role="alert">
          {t('present.presenter.gone')}
        </p>
      )}
      <CurrentScene key={now.at} now={now} onPoint={(spot) => say({ kind: 'point', spot })} />
      <aside className="presenter-side">
        <Clock begun={now.begun} scene={now.at} onAnew={() => say({ kind: 'begun', begun: Date.now() })} />
        <NextScene seminar={now.seminar} scene={sceneOf({ seminar: now.seminar, at: now.at + 1, day: undefined })} />
        <nav aria-label={t('present.scenes')} className="jump">
          <ol>
            {[...now.seminar.scenes.entries()].map(([at, { title }]) => (
              <li key={at}>
                <button
                  type="button"
                  aria-current={at === now.at ? 'step' : undefined}
                  onClick={() => say({ kind: 'go', at })}
                >
                  <span className="tabular muted">{at + 1}</span> {title}
                  {(spent.get(at) ?? 0) > 0 && (
                    <span className="tabular muted spent">{elapsed(spent.get(at) ?? 0)}</span>
                  )}
                </button>
              </li>
            ))}
          </ol>
        </nav>
      </aside>
      <footer className="presenter-foot buttons">
        <button type="button" className="button" onClick={() => say({ kind: 'act', act: 'previous' })}>
          ← {t('present.presenter.previous')}
        </button>
        <button type="button" className="button filled" onClick={() => say({ kind: 'act', act: 'next' })}>
          {t('present.presenter.forward')} →
        </button>
        <button type="button" className="button" onClick={() => say({ kind: 'act', act: 'reveal' })}>
          {t('present.presenter.reveal')} (R)
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={now.blank}
          onClick={() => say({ kind: 'act', act: 'blank' })}
        >
          {t(now.blank ? 'present.presenter.light' : 'present.presenter.blank')} (B)
        </button>
        <button type="button" className="button" onClick={() => say({ kind: 'act', act: 'table' })}>
          {t('present.presenter.table')} (T)
        </button>
        {now.otherDay && (
          <button
            type="button"
            className="button"
            aria-pressed={now.day !== undefined}
            onClick={() => say({ kind: 'act', act: 'day' })}
          >
            {t('present.otherDay.show', { date: sayDate(now.otherDay) })} (D)
          </button>
        )}
        <DayField
          label={t('present.otherDay.label')}
          value={now.otherDay}
          onChange={(day) => say({ kind: 'day', day })}
        />
        {(now.left || now.exploring) && (
          <button type="button" className="button" onClick={() => say({ kind: 'act', act: 'back' })}>
            {t('present.presenter.return')}
          </button>
        )}
      </footer>
    </main>
  );
}

/** How many ms each scene was shown, by its place; the one that is shown is not yet counted. */
function useSpent(at: number | undefined): ReadonlyMap<number, number> {
  const [spent, count] = useState<ReadonlyMap<number, number>>(new Map());
  useEffect(() => {
    if (at === undefined) return;
    const since = Date.now();
    return () => count((before) => new Map([...before, [at, (before.get(at) ?? 0) + Date.now() - since]]));
  }, [at]);
  return spent;
}
