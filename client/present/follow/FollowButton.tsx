/** Phones that follow, from the player: the button, the card with code and address, and the votes once they are revealed. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { loadFonts, measureText } from '../../figure/fonts.ts';
import { testedDay } from '../../graph/day.ts';
import { sayIn } from '../../scene-forms/say.ts';
import { type Presentation, sceneOf } from '../../state/presentation.ts';
import { answers } from '../../state/answers.ts';
import { useStore } from '../../state/store.ts';
import { currentView } from '../../state/view.ts';
import { visibleGraph } from '../../state/visible-graph.ts';
import { Icon } from '../../ui/Icon.tsx';
import { answerKey, sceneAnswers } from '../scene-answers.ts';
import { FollowCard } from './FollowCard.tsx';
import { askOffer, hideVotes, led, openRoom, showCard, showPhones, votesShown } from './room.ts';
import { shownOf } from './shown.ts';
import { VoteBars } from './VoteBars.tsx';
import { rowsOnWall } from './wall-rows.ts';
import './follow.css';

export function FollowButton({ now }: { now: Presentation }) {
  const { t } = useTranslation();
  const on = t('present.follow.on');
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
      <button
        type="button"
        className="icon-button player-follow"
        aria-label={room ? `${on}: ${room.code} ${room.followers}` : on}
        aria-expanded={card}
        aria-haspopup="dialog"
        onClick={open}
      >
        <Icon name="phone" size={20} />
        {room && <span>{room.code}</span>}
        {room && <span className="tabular">{room.followers}</span>}
      </button>
      {card && <FollowCard />}
      <Votes now={now} />
    </>
  );
}

function Votes({ now }: { now: Presentation }) {
  const { t } = useTranslation();
  const votes = useStore(led, (state) => votesShown(state, now));
  if (!votes) return null;
  return (
    <section className="vote-card" aria-label={t('present.follow.chose')}>
      <VoteBars options={sceneOf(now)?.options ?? []} votes={votes} />
      <button type="button" className="button" onClick={hideVotes}>
        {t('present.follow.picture')}
      </button>
    </section>
  );
}

/** Tells the room what the wall shows, whenever that changes. */
function useTold(now: Presentation, code: string | undefined): void {
  const { i18n } = useTranslation();
  const answer = useStore(sceneAnswers, (known) => {
    const scene = sceneOf(now);
    return scene && known.answers.get(answerKey(scene));
  });
  const said = useStore(answers, (state) => state);
  const facts = useStore(visibleGraph, (state) => state);
  useEffect(() => {
    const scene = sceneOf(now);
    if (!code || !scene || (scene.form && !answer)) return;
    // Until its picture is there, and while it is left, phones keep what they have.
    if (!scene.form && !now.blank && (now.awaited || now.left)) return;
    let current = true;
    void loadFonts(JSON.stringify(now.seminar.title)).then(() => {
      if (!current) return;
      const say = sayIn(i18n.language);
      const here = !scene.form && JSON.stringify(currentView()) === JSON.stringify(scene.view);
      const rows = here
        ? { twin: rowsOnWall(scene.view, said, facts, say), day: testedDay(scene.view, said.asOf) }
        : undefined;
      const shown = shownOf(now, answer, measureText(), say, rows);
      if (shown) showPhones(shown);
    });
    return () => {
      current = false;
    };
  }, [now, answer, code, said, facts, i18n.language]);
}
