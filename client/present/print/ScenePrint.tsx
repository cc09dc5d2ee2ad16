/** One scene on half a page: what it claims, the picture that proves it, where that rests. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerTable } from '../../marks/AnswerTable.tsx';
import { still } from '../../still.ts';
import { Drawn } from '../figure/Drawn.tsx';
import { measureText } from '../figure/letters.ts';
import { PAPER } from '../figure/paper.ts';
import { pictureMarks } from '../figure/picture-marks.ts';
import { type Cited, keyOf, restsOn, type Sheet } from './gathered.ts';

export type Kind = 'handout' | 'worksheet' | 'key';
type Props = { sheet: Sheet; place: number; count: number; kind: Kind; notes: boolean; numbers: ReadonlyMap<string, number> };

/** Px of the type in which the picture is drawn; print makes it a quarter smaller. */
const WIDE = 920;
const HIGH = 450;

export function ScenePrint({ sheet, place, count, kind, notes, numbers }: Props) {
  const { t } = useTranslation();
  const { scene } = sheet;
  const kept = kind === 'worksheet' && scene.masked.length > 0;
  return (
    <section className="print-scene">
      <p className="print-place">{t('figure.printing.scene', { number: place + 1, count })} · {t(scene.voice === 'paper' ? 'figure.printing.paperSays' : 'figure.printing.atlasReads')}</p>
      <h2>{kept ? scene.title : scene.claim || scene.title}</h2>
      {kept ? <Blanks /> : scene.aside && <p className="print-aside">{scene.aside}</p>}
      <Shown sheet={sheet} />
      {!kept && <RestsOn cited={restsOn(sheet)} numbers={numbers} />}
      {notes && scene.notes && <p className="print-notes">{scene.notes}</p>}
    </section>
  );
}

function Blanks() {
  const { t } = useTranslation();
  return <><p className="print-aside">{t('figure.printing.find')}</p><p className="print-blank" aria-hidden="true" /></>;
}

function Shown({ sheet: { scene, material, table, failed } }: { sheet: Sheet }) {
  const { t } = useTranslation();
  const picture = useMemo(
    () => material && !table && still(scene.view, material, measureText(), { width: WIDE, height: HIGH, theme: PAPER, camera: scene.camera && { ...scene.camera, angle: 0 } }),
    [scene, material, table],
  );
  if (table) return <div className="print-table"><AnswerTable answer={table} short /></div>;
  if (!picture) return <p className="print-failed">{t('figure.printing.failed', { text: failed ?? '' })}</p>;
  return <Drawn marks={pictureMarks(picture, () => '')} width={WIDE} height={HIGH} label={scene.title} />;
}

function RestsOn({ cited, numbers }: { cited: readonly Cited[]; numbers: ReadonlyMap<string, number> }) {
  const { t } = useTranslation();
  if (cited.length === 0) return null;
  return <p className="print-rests">{t('figure.printing.sources')}: {cited.map((each) => numbers.get(keyOf(each))).join(', ')}</p>;
}
