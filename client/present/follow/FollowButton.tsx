/** Phones that follow, from the player: the button, the card with code and address, and the votes once they are revealed. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadFonts, measureText } from '../../figure/fonts.ts';
import { sayIn } from '../../scene-forms/say.ts';
import { keptBack, type Presentation, sceneOf } from '../../state/presentation.ts';
import { useStore } from '../../state/store.ts';
import { Icon } from '../../ui/Icon.tsx';
import { sceneAnswers } from '../scene-answers.ts';
import { FollowCard } from './FollowCard.tsx';
import { askOffer, led, openRoom, showCard, showPhones } from './room.ts';
import { shownOf } from './shown.ts';
import { VoteBars } from './VoteBars.tsx';
import './follow.css';

export function FollowButton({ now }: { now: Presentation }) {
  const { t } = useTranslation();
  const { offer, room, card } = useStore(led, (state) => state);
  useEffect(() => void askOffer(), []);
  useTold(now, room?.code);
  if (!offer?.on) return null;
  const open = () => {
    showCard(!card);
    if (!room) void openRoom();
  };
  return (
    <>
      <button type="button" className="icon-button player-follow" aria-expanded={card} onClick={open}>
        <Icon name="phone" size={20} />
        <span className={room ? 'tabular' : 'hidden-visually'}>
          {room ? `${room.code} · ${room.followers}` : t('present.follow.on')}
        </span>
      </button>
      {card && <FollowCard />}
      <Votes key={now.at} now={now} />
    </>
  );
}

function Votes({ now }: { now: Presentation }) {
  const { t } = useTranslation();
  const [hidden, hide] = useState(false);
  const votes = useStore(led, ({ room }) => room?.votes);
  const options = sceneOf(now)?.options ?? [];
  const shown = votes && votes.length === options.length && votes.some((count) => count > 0);
  if (!shown || hidden || now.blank || keptBack(now).length > 0) return null;
  return (
    <section className="vote-card" aria-label={t('present.follow.chose')}>
      <VoteBars options={options} votes={votes} />
      <button type="button" className="icon-button" aria-label={t('app.close')} onClick={() => hide(true)}>
        <Icon name="close" />
      </button>
    </section>
  );
}

/** Tells the room what the wall shows, whenever that changes. */
function useTold(now: Presentation, code: string | undefined): void {
  const { i18n } = useTranslation();
  const answer = useStore(sceneAnswers, ({ answers }) => answers.get(now.at));
  useEffect(() => {
    if (!code || (sceneOf(now)?.form && !answer)) return;
    let current = true;
    void loadFonts(JSON.stringify(now.seminar.title)).then(() => {
      const shown = current && shownOf(now, answer, measureText(), sayIn(i18n.language));
      if (shown) showPhones(shown);
    });
    return () => {
      current = false;
    };
  }, [now, answer, code, i18n.language]);
}
