/** A comparison on the screen: every part of it can be pressed and reached by keys; its table says the same. */
import './compare.css';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import { screenShare } from '../canvas/device.ts';
import { THEMES } from '../canvas/palette.ts';
import { openInCompare } from '../explore/compare.ts';
import { openEvidence, select } from '../explore/navigate.ts';
import { openWings } from '../explore/wings.ts';
import { measureText } from '../figure/fonts.ts';
import { Marks } from '../figure/Svg.tsx';
import { useFonts } from '../figure/useFonts.ts';
import { useSize } from '../hooks/useSize.ts';
import { sessions } from '../state/session.ts';
import { useStore } from '../state/store.ts';
import { views } from '../state/view.ts';
import { drawnButton } from '../ui/drawn-button.ts';
import type { Act, Piece } from './parts.ts';
import { drawCompare } from './picture.ts';
import { wordsOf } from './words.ts';

/** Px that the page keeps free above and below. */
const AROUND = { page: 190, room: 16 };
/** Of type in the projector's theme on a screen of 1080 px. */
const FAR = 1.75;

/** `room`: before a room, where nothing stands beside it. */
export function ComparePicture({ answer: asked, room = false }: { answer: Answer<'compare'>; room?: boolean }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const theme = useStore(sessions, (session) => session.theme);
  const open = useStore(views, ({ now }) => now.compare?.open);
  const selected = useStore(views, ({ now }) => now.selected);
  const size = useSize(box);
  const answer = useFonts(asked);
  const picture = useMemo(() => {
    if (!size || !answer) return undefined;
    const scale = room || theme === 'projector' ? Math.max(FAR * screenShare(), 1) : 1;
    const free = Math.max((room ? size.height : innerHeight - AROUND.page) - AROUND.room, 320);
    const space = { width: size.width, room: free, scale, theme: THEMES[theme], measure: measureText() };
    return drawCompare(answer, open, space, wordsOf(t));
  }, [answer, open, size, theme, room, t]);
  const chosen =
    selected === undefined
      ? undefined
      : answer?.groups
          .flatMap(({ rows }) => rows)
          .find(({ id, cells }) => id === selected || cells.some(({ links }) => links[0] === selected))?.id;
  return (
    <div className="compare-box" ref={box} aria-busy={!picture}>
      {picture && (
        <svg
          className="compare-picture"
          viewBox={`0 0 ${picture.width} ${picture.height}`}
          width={picture.width}
          height={picture.height}
          data-chosen={chosen ? '' : undefined}
        >
          <title>{asked.title}</title>
          {picture.pieces.map((piece) => (
            <Part
              key={piece.key}
              piece={piece}
              lit={piece.row !== undefined && piece.row === chosen}
              selected={selected}
            />
          ))}
        </svg>
      )}
    </div>
  );
}

type PartProps = { piece: Piece; lit: boolean; selected: string | undefined };

function Part({ piece: { act, label, marks, row }, lit, selected }: PartProps) {
  if (!act)
    return (
      <g data-row={row} data-lit={lit || undefined}>
        <Marks marks={marks} />
      </g>
    );
  const opened = act.does === 'select' ? act.id === selected : undefined;
  return (
    <g {...drawnButton(() => run(act, opened), opened)} aria-label={label} data-row={row} data-lit={lit || undefined}>
      <Marks marks={marks} />
    </g>
  );
}

/** `opened`: whether its evidence stands beside; pressed again it goes. */
function run(act: Act, opened = false): void {
  if (act.does === 'select') void (opened ? select(undefined) : openEvidence(act.id));
  else if (act.does === 'middle') void openWings(act.id);
  else void openInCompare(act.group);
}
