/** The answer as a picture: every part of it opens its card by a press or by keys; the table has all. */
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NODE_KINDS } from '#contract/ontology.ts';
import { THEMES } from '../../canvas/palette.ts';
import { openEvidence } from '../../explore/navigate.ts';
import { measureText } from '../../figure/fonts.ts';
import { Marks } from '../../figure/Svg.tsx';
import { useFonts } from '../../figure/useFonts.ts';
import { useSize } from '../../hooks/useSize.ts';
import { sessions } from '../../state/session.ts';
import { useStore } from '../../state/store.ts';
import { KindIcon } from '../../ui/KindIcon.tsx';
import { drawnButton } from '../../ui/drawn-button.ts';
import { when } from '../../ui/when.ts';
import { saveAnswerFigure } from './answer-figure.ts';
import type { Drawn } from './drawn.ts';
import { layOut, type Piece } from './lay-out.ts';

/** Of type in the projector's theme. */
const FAR = 1.4;

type Props = { drawn: Drawn; title: string; query: string };

export function AnswerPicture({ drawn: asked, title, query }: Props) {
  const { t } = useTranslation();
  const theme = THEMES[useStore(sessions, (session) => session.theme)];
  const box = useRef<HTMLDivElement>(null);
  const room = useSize(box)?.width;
  const drawn = useFonts(asked);
  const low = t('cypher.low');
  const picture = useMemo(() => {
    const scale = theme.name === 'projector' ? FAR : 1;
    return room && drawn ? layOut(drawn, { room, scale, theme, measure: measureText(), low }) : undefined;
  }, [drawn, room, theme, low]);
  const { nodes, links, left, sources } = asked;
  const told = [
    t('cypher.drawn', { nodes: nodes.length, links: links.length }),
    left > 0 ? t('cypher.drawnLeft', { count: left }) : '',
  ].join(' ');
  const save = () => picture && void saveAnswerFigure(picture, { query, told: told.trim(), sources, theme });
  const kinds = NODE_KINDS.filter((kind) => nodes.some((node) => node.kind === kind));
  return (
    <div className="cypher-picture" ref={box} aria-busy={!picture}>
      <p className="small muted">{told}</p>
      <ul className="small cypher-kinds">
        {kinds.map((kind) => (
          <li key={kind}>
            <KindIcon kind={kind} size={12} /> {t(`kindsMany.${kind}`)}
          </li>
        ))}
      </ul>
      <div className="buttons">
        <button type="button" className="button" {...when(picture !== undefined, save)}>
          {t('cypher.save')}
        </button>
      </div>
      {picture && (
        <div className="cypher-scroll">
          <svg viewBox={`0 0 ${picture.width} ${picture.height}`} width={picture.width} height={picture.height}>
            <title>{title}</title>
            {picture.pieces.map((piece) => (
              <Part key={piece.key} piece={piece} />
            ))}
          </svg>
        </div>
      )}
    </div>
  );
}

function Part({ piece: { label, opens, marks } }: { piece: Piece }) {
  if (opens === undefined)
    return (
      <g>
        <Marks marks={marks} />
      </g>
    );
  return (
    <g {...drawnButton(() => void openEvidence(opens))} aria-label={label}>
      <Marks marks={marks} />
    </g>
  );
}
