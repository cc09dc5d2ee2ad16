/** The page of a phone in the room: the scene that the wall shows, and one choice where it asks. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Followed } from '#contract/follow.ts';
import { FormPicture } from '../../scene-forms/FormPicture.tsx';
import { changeSession } from '../../state/session.ts';
import { useStore } from '../../state/store.ts';
import { when } from '../../ui/when.ts';
import { FOLLOW_HASH } from '../scene-hash.ts';
import { useIsReadable } from '../player/useIsReadable.ts';
import '../present.css';
import '../narrow.css';
import '../player/form.css';
import './follow.css';
import '../load-words.ts';
import { followRoom } from './followed.ts';
import type { ShownPicture } from './shown.ts';
import { VoteBars } from './VoteBars.tsx';

export function Follower({ code: first }: { code: string }) {
  const { t } = useTranslation();
  // `turn`: the same code may be tried again.
  const [{ code, turn }, enter] = useState({ code: first, turn: 0 });
  useEffect(() => {
    changeSession({ theme: 'projector' });
    document.title = t('present.follow.on');
  }, [t]);
  const go = (other: string) => {
    history.replaceState(null, '', `${FOLLOW_HASH}=${other}`);
    enter({ code: other, turn: turn + 1 });
  };
  return code ? <Room key={turn} code={code} onCode={go} /> : <Enter onCode={go} />;
}

function Enter({ onCode, wrong }: { onCode: (code: string) => void; wrong?: string }) {
  const { t } = useTranslation();
  const [typed, type] = useState('');
  const letters = typed.replace(/[\s-]/g, '').toUpperCase();
  return (
    <main className="follower">
      <h1 className="question">{t('present.follow.on')}</h1>
      {wrong && <p role="alert">{t('present.follow.wrong', { code: wrong })}</p>}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (letters) onCode(letters);
        }}
      >
        <label>
          {t('present.follow.code')}
          <input
            value={typed}
            onChange={({ target }) => type(target.value)}
            autoCapitalize="characters"
            autoComplete="off"
          />
        </label>
        <button type="submit" className="button filled" {...when(letters !== '')}>
          {t('present.follow.join')}
        </button>
      </form>
    </main>
  );
}

type RoomProps = { code: string; onCode: (other: string) => void };

function Room({ code, onCode }: RoomProps) {
  const { t } = useTranslation();
  const [room, have] = useState<ReturnType<typeof followRoom>>();
  useEffect(() => {
    const joined = followRoom(code);
    have(joined);
    return () => joined.close();
  }, [code]);
  return room ? <Joined code={code} room={room} onCode={onCode} /> : <p>{t('present.follow.joining')}</p>;
}

function Joined({ code, room, onCode }: RoomProps & { room: ReturnType<typeof followRoom> }) {
  const { t } = useTranslation();
  const { following, vote } = room;
  const { state, shown, chosen, refused } = useStore(following, (now) => now);
  if (state === 'wrong') return <Enter wrong={code} onCode={onCode} />;
  const told = state !== 'in' && (
    <p role="status">
      {t(`present.follow.${state}`)}{' '}
      {state === 'left' && (
        <button type="button" className="button" onClick={room.again}>
          {t('present.follow.again')}
        </button>
      )}
    </p>
  );
  if (!shown || shown.blank)
    return (
      <main className="follower">
        <h1 className="question">{shown?.seminar ?? t('present.follow.on')}</h1>
        {told || <p role="status">{t(shown ? 'present.follow.dark' : 'present.follow.waiting')}</p>}
      </main>
    );
  return (
    <main className="player" data-sheets="true" data-form="followed" lang={shown.language} aria-label={shown.seminar}>
      <header className="claim-block">
        {told}
        <h1 className="claim-said">{shown.claim}</h1>
        {shown.aside && <p className="aside">{shown.aside}</p>}
      </header>
      <Shown shown={shown} />
      <footer className="player-foot follow-foot">
        <Choice shown={shown} chosen={chosen} onChoose={(option) => void vote(option)} />
        {refused && <p role="alert">{refused}</p>}
        {shown.foot.length > 0 && (
          <details className="rests-fold">
            <summary className="button">{t('present.sources')}</summary>
            <p>{shown.foot.join(' · ')}</p>
          </details>
        )}
        <p className="small muted tabular">
          {t('present.scene', { at: shown.at + 1, of: shown.of })} · {code}
        </p>
      </footer>
    </main>
  );
}

function Shown({ shown: { picture } }: { shown: Followed }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const readable = useIsReadable(box);
  // What has no marks has its rows alone.
  const drawn = picture as ShownPicture | null;
  return (
    <div className="stage form-stage" ref={box}>
      {!drawn && <p className="muted">{t('present.follow.onWall')}</p>}
      {drawn &&
        (readable && drawn.marks.length > 0 ? (
          <FormPicture picture={drawn} />
        ) : (
          <div className="big-table">
            <FormPicture picture={drawn} table />
          </div>
        ))}
    </div>
  );
}

type ChoiceProps = { shown: Followed; chosen: number | undefined; onChoose: (option: number) => void };

function Choice({ shown: { options, asks, votes }, chosen, onChoose }: ChoiceProps) {
  const { t } = useTranslation();
  if (!asks) return votes ? <VoteBars options={options} votes={votes} /> : null;
  return (
    <fieldset className="follow-choice">
      <legend>{t('present.follow.choose')}</legend>
      {[...options.entries()].map(([place, option]) => (
        <button
          key={option}
          type="button"
          className="button"
          aria-pressed={chosen === place}
          onClick={() => onChoose(place)}
        >
          {option}
        </button>
      ))}
      <p role="status" className="small muted">
        {chosen === undefined ? '' : t('present.follow.chosen')}
      </p>
    </fieldset>
  );
}
