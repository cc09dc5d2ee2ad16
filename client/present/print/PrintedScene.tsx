/** One scene on half a page: what it claims, the picture that proves it, where that rests. */
import { useMemo } from 'react';
import { dayOf, testedDay } from '../../graph/day.ts';
import { useTranslation } from 'react-i18next';
import { arrange } from '../../picture/arrange.ts';
import { AnswerTable } from '../../table/AnswerTable.tsx';
import { CompareTable } from '../../compare/CompareTable.tsx';
import { useSayDate } from '../../format/dates.ts';
import { MatrixTable } from '../../table/matrix/MatrixTable.tsx';
import { snapshot } from '../../picture/snapshot.ts';
import { Svg } from '../../figure/Svg.tsx';
import { figureLegend } from '../../figure/legend.ts';
import { measureText } from '../../figure/fonts.ts';
import type { Mark } from '../../figure/drawing.ts';
import { PAPER } from '../../figure/page.ts';
import { pictureMarks } from '../../figure/picture-marks.ts';
import { STAGE } from '../../scene-forms/marks.ts';
import { drawScene } from '../../scene-forms/picture.ts';
import { renderMarks } from '../../scene-forms/render.ts';
import { sayIn } from '../../scene-forms/say.ts';
import { type Cited, keyOf, citedBy, type PrintSheet } from './load-scenes.ts';

export type Kind = 'handout' | 'worksheet' | 'key' | 'slides';
type Props = {
  sheet: PrintSheet;
  place: number;
  count: number;
  kind: Kind;
  notes: boolean;
  numbers: ReadonlyMap<string, number>;
};

/** Px of the type in which the picture is drawn; print makes it a quarter smaller. */
const WIDE = 920;
const HIGH = 540;
/** Rows of a table, and letters of notes, that surely find room on a page. */
const ROWS = 14;
const NOTES = 1200;

export function PrintedScene({ sheet, place, count, kind, notes, numbers }: Props) {
  const { t } = useTranslation();
  const { scene } = sheet;
  const sayDate = useSayDate();
  const { view } = scene;
  const day = sheet.answer?.day ?? testedDay(view, (sheet.material?.wings ?? sheet.material?.overview)?.asOf);
  const long =
    (notes && scene.notes.length > NOTES) || (sheet.table?.rows.length ?? sheet.matrix?.rows.length ?? 0) > ROWS;
  const kept = kind === 'worksheet' && scene.masked.length > 0;
  return (
    <section className="print-scene" data-long={long || undefined}>
      <p className="print-place">
        {t('figure.printing.scene', { number: place + 1, count })} ·{' '}
        {t(scene.voice === 'paper' ? 'figure.printing.paperSays' : 'figure.printing.atlasReads')}
        {day && ` · ${t('figure.asOf', { date: sayDate(day) })}`}
      </p>
      <h2>{kept ? scene.title : scene.claim || scene.title}</h2>
      {kept ? <Blanks /> : scene.aside && <p className="print-aside">{scene.aside}</p>}
      <Shown sheet={sheet} />
      {kind !== 'worksheet' && <RestsOn cited={citedBy(sheet)} numbers={numbers} />}
      {notes && scene.notes && <p className="print-notes">{scene.notes}</p>}
    </section>
  );
}

function Blanks() {
  const { t } = useTranslation();
  return (
    <>
      <p className="print-aside">{t('figure.printing.find')}</p>
      <p className="print-blank" aria-hidden="true" />
    </>
  );
}

/** Picture or table of a scene, as the sheet has it. */
export function Shown({ sheet }: { sheet: PrintSheet }) {
  const { t } = useTranslation();
  const marks = useMemo(() => drawnOf(sheet), [sheet]);
  const { scene, table, matrix, compare, failed, answer, masks } = sheet;
  const { i18n } = useTranslation();
  if (scene.form && answer) {
    const picture = drawScene({ ...scene, form: scene.form }, answer, masks, measureText(), sayIn(i18n.language));
    return (
      <Svg marks={renderMarks(picture.marks, PAPER)} width={STAGE.width} height={STAGE.height} label={picture.alt} />
    );
  }
  if (compare)
    return (
      <div className="print-table">
        <CompareTable answer={compare} />
      </div>
    );
  if (matrix)
    return (
      <div className="print-table">
        <MatrixTable matrix={matrix} />
      </div>
    );
  if (table)
    return (
      <div className="print-table">
        <AnswerTable answer={table} short />
      </div>
    );
  if (!marks) return <p className="print-failed">{t('figure.printing.failed', { text: failed ?? '' })}</p>;
  return <Svg marks={marks} width={WIDE} height={HIGH} label={scene.title} />;
}

/** The picture, and under it what its shapes and lines mean. */
function drawnOf({ scene: { view, camera }, material, table, matrix }: PrintSheet): Mark[] | undefined {
  if (!material || table || matrix) return undefined;
  const measure = measureText();
  const size = { width: WIDE, height: HIGH };
  const arranged = arrange(view, material, { ...size, insets: { top: 0, right: 0, bottom: 0, left: 0 }, scale: 1 });
  const rim =
    !view.path && material.overview
      ? { overview: material.overview, day: dayOf(view) ?? material.overview.asOf }
      : undefined;
  const words = figureLegend(arranged, rim, PAPER, 12, WIDE, measure);
  const height = HIGH - words.height - 8;
  const picture = snapshot(view, material, measure, {
    width: WIDE,
    height,
    theme: PAPER,
    camera: camera && { ...camera, angle: 0 },
  });
  return [
    { marks: pictureMarks(picture, () => ''), frame: { x: 0, y: 0, width: WIDE, height } },
    ...words.at(0, HIGH - words.height),
  ];
}

function RestsOn({ cited, numbers }: { cited: readonly Cited[]; numbers: ReadonlyMap<string, number> }) {
  const { t } = useTranslation();
  if (cited.length === 0) return null;
  return (
    <p className="print-rests">
      {t('figure.printing.sources')}: {cited.map((each) => numbers.get(keyOf(each))).join(', ')}
    </p>
  );
}
