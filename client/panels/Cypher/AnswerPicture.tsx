/** The answer as a picture: every part of it opens its card by a press or by keys; the table has all. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { THEMES } from '../../canvas/palette.ts';
import { download, fileName } from '../../explore/download.ts';
import { openEvidence } from '../../explore/navigate.ts';
import { fontFaces, measureText } from '../../figure/fonts.ts';
import { Marks } from '../../figure/Svg.tsx';
import { writeSvg } from '../../figure/svg.ts';
import { useFonts } from '../../figure/useFonts.ts';
import { sessions } from '../../state/session.ts';
import { useStore } from '../../state/store.ts';
import { drawnButton } from '../../ui/drawn-button.ts';
import { when } from '../../ui/when.ts';
import type { Drawn } from './drawn.ts';
import { type AnswerPicture as Laid, layOut, type Piece } from './lay-out.ts';

/** Of type in the projector's theme. */
const FAR = 1.4;
/** Of the page, and of its sides, in px. */
const WIDEST = 1_120;
const SIDE = 16;

export function AnswerPicture({ drawn: asked, title }: { drawn: Drawn; title: string }) {
  const { t, i18n } = useTranslation();
  const name = useStore(sessions, ({ theme }) => theme);
  const theme = THEMES[name];
  const drawn = useFonts(asked);
  const picture = useMemo(
    () =>
      drawn &&
      layOut(drawn, {
        room: Math.min(innerWidth, WIDEST) - 2 * SIDE,
        scale: theme.name === 'projector' ? FAR : 1,
        theme,
        measure: measureText(),
      }),
    [drawn, theme],
  );
  const { nodes, links, left } = asked;
  const told = t('cypher.drawn', { nodes: nodes.length, links: links.length });
  const save = async ({ width, height, pieces }: Laid) => {
    const description = [told, ...pieces.map(({ label }) => label)].join('\n');
    const marks = pieces.flatMap((piece) => piece.marks);
    const drawing = { width, height, ground: theme.ground, marks, title, description, language: i18n.language };
    const size = { width: String(width), height: String(height), css: await fontFaces(drawing) };
    download(fileName('cypher', 'svg'), 'image/svg+xml', writeSvg(drawing, size));
  };
  return (
    <div className="cypher-picture" aria-busy={!picture}>
      <p className="small muted">
        {told} {left > 0 && t('cypher.drawnLeft', { count: left })}
      </p>
      <div className="buttons">
        <button type="button" className="button" {...when(picture !== undefined, () => picture && void save(picture))}>
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
