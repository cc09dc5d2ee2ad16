/** A scene in its form on the screen: the picture, and its table for who cannot see it. */
import { Svg } from '../figure/Svg.tsx';
import { THEMES } from '../canvas/palette.ts';
import { STAGE } from './marks.ts';
import type { FormPicture as Drawn } from './picture.ts';
import { renderMarks } from './render.ts';
import { FormTable } from './FormTable.tsx';

type Picture = Pick<Drawn, 'marks' | 'twin' | 'alt'>;

/** `table`: the table stands in the place of the picture. */
export function FormPicture({ picture: { marks, twin, alt }, table = false }: { picture: Picture; table?: boolean }) {
  if (table) return <FormTable twin={twin} />;
  return (
    <>
      <Svg marks={renderMarks(marks, THEMES.projector)} width={STAGE.width} height={STAGE.height} label={alt} />
      <div className="hidden-visually">
        <FormTable twin={twin} />
      </div>
    </>
  );
}
