/** The key to a worksheet: each question with its answer, where that was read, and at the end each source once with its places. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seminar } from '#contract/seminar.ts';
import { oscolaSource } from '#law/cite/oscola.ts';
import { stopped } from '#law/cite/text.ts';
import { measureText } from '../../figure/fonts.ts';
import { useSayDate } from '../../format/dates.ts';
import { sayPlace } from '../../format/pinpoint.ts';
import { FormTable } from '../../scene-forms/FormTable.tsx';
import { sayIn } from '../../scene-forms/say.ts';
import type { Fact } from '../revealed.ts';
import { answersOf, bySource } from './answer-key.ts';
import { answeredBy, type LoadedScenes, type PrintSheet } from './load-scenes.ts';
import { Shown } from './PrintedScene.tsx';

type Props = { seminar: Seminar; loaded: LoadedScenes; notes: boolean };

export function PrintedKey({ seminar, loaded: { sheets, sources }, notes }: Props) {
  const { t } = useTranslation();
  const asked = [...sheets.entries()].filter(([, { scene }]) => scene.masked.length > 0);
  const cited = bySource(asked.flatMap(([, sheet]) => answeredBy(sheet)));
  const numbers = new Map(cited.map(({ source }, at) => [source, at + 1]));
  if (asked.length === 0) return <p>{t('figure.printing.nothingKept')}</p>;
  return (
    <>
      {asked.map(([place, sheet]) => (
        <section key={place} className="print-scene print-answer">
          <p className="print-place">
            {t('figure.printing.scene', { number: place + 1, count: seminar.scenes.length })}
          </p>
          <h2>{sheet.scene.title}</h2>
          <p>
            <b>{t('figure.printing.answer')}</b> {sheet.scene.claim}
          </p>
          {sheet.scene.aside && <p className="print-aside">{sheet.scene.aside}</p>}
          <Answers sheet={sheet} numbers={numbers} />
          <p className="print-rests">
            {t('figure.printing.sources')}:{' '}
            {bySource(answeredBy(sheet))
              .map(({ source, places }) => [numbers.get(source), places.join('; ')].filter(Boolean).join(' '))
              .join(' · ')}
          </p>
          {notes && sheet.scene.notes && <p className="print-notes">{sheet.scene.notes}</p>}
        </section>
      ))}
      <section className="print-sources">
        <h2>{t('figure.printing.sources')}</h2>
        <ol>
          {cited.map(({ source, places }) => {
            const known = sources.get(source);
            return <li key={source}>{stopped(known ? oscolaSource(known, places.join('; ')) : source)}</li>;
          })}
        </ol>
      </section>
    </>
  );
}

/** What was kept back: rows of a form, facts of a path, else the whole table. */
function Answers({ sheet, numbers }: { sheet: PrintSheet; numbers: ReadonlyMap<string, number> }) {
  const { i18n } = useTranslation();
  const { scene, answer, facts } = sheet;
  const twin = useMemo(() => {
    if (!scene.form || !answer) return undefined;
    const found = answersOf({ ...scene, form: scene.form }, answer, measureText(), sayIn(i18n.language));
    const numbered = (at: number) => numbers.get(scene.sources[at - 1]?.source ?? '') ?? at;
    return (
      found && {
        ...found,
        rows: found.rows.map((row) => ({ ...row, sources: [...new Set(row.sources.map(numbered))] })),
      }
    );
  }, [scene, answer, numbers, i18n.language]);
  if (twin)
    return (
      <div className="print-table">
        <FormTable twin={twin} />
      </div>
    );
  return facts.length > 0 ? <Facts facts={facts} /> : <Shown sheet={sheet} />;
}

function Facts({ facts }: { facts: readonly Fact[] }) {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  return (
    <ul>
      {facts.map(({ id, sentence, title, force, from, place }) => (
        <li key={`${id} ${force ?? from ?? ''}`}>
          {[force ? t(`forceSays.${force}`) : from ? sayDate(from) : '', sentence].filter(Boolean).join(': ')}{' '}
          <span className="print-place">{place ? `${title}, ${sayPlace(place)}` : title}</span>
        </li>
      ))}
    </ul>
  );
}
