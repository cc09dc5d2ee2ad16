/** Play and pause, the event before and the next, how it is played, and a second day. Arrows on them step from event to event. */
import './time.css';
import { Popover } from '@mantine/core';
import { memo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pause, play, player, setSince, stepToEvent } from '../explore/play.ts';
import { PLAY_BY, PLAY_SECONDS } from '../graph/play.ts';
import { useShownDate } from '../hooks/useShownDate.ts';
import { changeSession, sessions } from '../state/session.ts';
import { useStore } from '../state/store.ts';
import { views } from '../state/view.ts';
import { DayField } from '../ui/DayField.tsx';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { OneOf } from '../ui/OneOf.tsx';

const ARROWS: Record<string, boolean> = { ArrowLeft: false, ArrowRight: true };

/** What a frame of what is played changes is not here: it is drawn once. */
export const PlayControls = memo(function PlayControls() {
  const { t } = useTranslation();
  const running = useStore(player.store, (now) => now !== undefined);
  return (
    <fieldset
      className="play"
      aria-label={t('play.tools')}
      title={t('play.hint')}
      onKeyDown={(event) => {
        const forward = ARROWS[event.key];
        if (forward === undefined || event.target instanceof HTMLInputElement) return;
        event.preventDefault();
        event.stopPropagation();
        pause();
        void stepToEvent(forward);
      }}
    >
      <IconButton
        icon={running ? 'pause' : 'play'}
        label={t(running ? 'play.pause' : 'play.play')}
        onClick={() => (running ? pause() : void play())}
      />
      <IconButton icon="eventBefore" label={t('play.before')} onClick={() => void stepToEvent(false)} />
      <IconButton icon="eventAfter" label={t('play.after')} onClick={() => void stepToEvent(true)} />
      <PlayOptions />
    </fieldset>
  );
});

/** How time is played, and a second day, of all but a path. */
function PlayOptions() {
  const { t } = useTranslation();
  const { by, seconds } = useStore(sessions, ({ playing }) => playing);
  const onPath = useStore(views, ({ now }) => now.path !== undefined && now.page === undefined);
  return (
    <Popover position="top-start" offset={6} trapFocus>
      <Popover.Target>
        <button type="button" className="icon-button" aria-label={t('play.options')}>
          <Icon name="twoDays" />
        </button>
      </Popover.Target>
      <Popover.Dropdown className="popover play-options">
        {!onPath && <SecondDay />}
        <OneOf
          title={t('play.by')}
          values={PLAY_BY}
          now={by}
          say={(each) => t(each === 'month' ? 'play.byMonth' : 'play.byEvent')}
          onChange={(each) => changeSession({ playing: { by: each, seconds } })}
        />
        <OneOf
          title={t('play.seconds')}
          values={PLAY_SECONDS}
          now={seconds}
          say={(count) => t('play.inSeconds', { count })}
          onChange={(each) => changeSession({ playing: { by, seconds: each } })}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

/** The earlier day exactly; where there is none yet, the day of the Palermo Protocol is offered, or one ten years before. */
function SecondDay() {
  const { t } = useTranslation();
  const since = useStore(views, ({ now }) => now.since);
  const day = useShownDate() ?? '';
  const [typed, type] = useState<string>();
  const offered = typed ?? since ?? suggested(day);
  const [wrong, setWrong] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  // What was typed is told as no day: none that nobody typed is compared with in its place.
  const compare = () => (wrong ? form.current?.querySelector('input')?.focus() : void setSince(offered));
  return (
    <div className="day-form" ref={form}>
      <DayField label={t('between.day')} value={offered} max={day} onChange={type} onFault={setWrong} />
      <div className="buttons">
        <button type="button" className="button" onClick={compare}>
          {t('between.compare')}
        </button>
        {since && (
          <button type="button" className="button" onClick={() => void setSince(undefined)}>
            {t('between.end')}
          </button>
        )}
      </div>
    </div>
  );
}

/** When the Palermo Protocol was adopted: the day from which most comparisons are asked. */
const ADOPTED = '2000-11-15';
const suggested = (day: string): string => (day > ADOPTED ? ADOPTED : `${Number(day.slice(0, 4)) - 10}-01-01`);
