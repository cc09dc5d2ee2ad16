/** A seminar on paper: handout, worksheet and answer key out of the same scenes, with all their sources at the end. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seminar } from '#contract/seminar.ts';
import { stopped } from '#law/cite/text.ts';
import { oscolaSource } from '#law/cite/oscola.ts';
import { loadFonts } from '../../figure/fonts.ts';
import { type LoadedScenes, loadScenes, keyOf } from './load-scenes.ts';
import { PrintedKey } from './PrintedKey.tsx';
import { PrintedSlides } from './PrintedSlides.tsx';
import { type Kind, PrintedScene } from './PrintedScene.tsx';
import './print.css';
import { Choice } from '../../ui/Choice.tsx';
import { when } from '../../ui/when.ts';

const KINDS = ['handout', 'worksheet', 'key', 'slides'] as const satisfies readonly Kind[];
const PAPERS = ['a4', 'letter'] as const;

export function Print({ seminar, onClose }: { seminar: Seminar; onClose: () => void }) {
  const { t } = useTranslation();
  const [kind, choose] = useState<Kind>('handout');
  const [paper, take] = useState<(typeof PAPERS)[number]>('a4');
  const [notes, withNotes] = useState(false);
  const { loaded, done } = useLoadedScenes(seminar, kind === 'worksheet');
  const dialog = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => dialog.current?.focus(), []);
  return (
    <div
      className="print"
      ref={dialog}
      role="dialog"
      aria-modal="true"
      aria-label={t('figure.printing.title')}
      tabIndex={-1}
      data-paper={paper}
      data-kind={kind}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <form
        className="print-choices"
        onSubmit={(event) => {
          event.preventDefault();
          if (loaded) print();
        }}
      >
        <Choice
          label={t('figure.printing.title')}
          values={KINDS}
          value={kind}
          say={(each) => t(`figure.printing.${each}`)}
          onChoose={choose}
        />
        <Choice
          label={t('figure.printing.paper')}
          values={PAPERS}
          value={paper}
          say={(each) => t(`figure.printing.${each}`)}
          onChoose={take}
        />
        <label className="choice">
          <input type="checkbox" checked={notes} onChange={() => withNotes(!notes)} />
          {t('figure.printing.notes')}
        </label>
        <button type="submit" className="button" {...when(loaded !== undefined)}>
          {t('figure.printing.print')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('figure.printing.close')}
        </button>
        <span role="status" className="small muted">
          {loaded ? '' : t('figure.printing.drawing', { done, count: seminar.scenes.length })}
        </span>
      </form>
      {loaded && kind === 'slides' && <PrintedSlides seminar={seminar} sheets={loaded.sheets} />}
      {loaded && kind !== 'slides' && (
        <Pages seminar={seminar} loaded={loaded} kind={kind} notes={notes && kind !== 'worksheet'} />
      )}
    </div>
  );
}

function Pages({
  seminar,
  loaded,
  kind,
  notes,
}: {
  seminar: Seminar;
  loaded: LoadedScenes;
  kind: Kind;
  notes: boolean;
}) {
  const { t } = useTranslation();
  const { sheets, cited, sources } = loaded;
  const numbers = new Map(cited.map((each, place) => [keyOf(each), place + 1]));
  const version = sheets
    .map(({ material: own, answer }) => {
      const material = own ?? answer?.material;
      return (material?.path ?? material?.wings ?? material?.overview)?.dataVersion;
    })
    .find(Boolean);
  const scenes = [...sheets.entries()].map(([place, sheet]) => (
    <PrintedScene
      key={place}
      sheet={sheet}
      place={place}
      count={sheets.length}
      kind={kind}
      notes={notes}
      numbers={numbers}
    />
  ));
  return (
    <article className="print-pages" lang={seminar.language}>
      <div className="print-first">
        <header>
          <p className="print-place">
            {t('app.name')} · {t(`figure.printing.${kind}`)}
            {version && ` · ${t('figure.version', { version })}`}
          </p>
          <h1>{seminar.title}</h1>
          {seminar.authors.length > 0 && <p>{t('figure.printing.by', { authors: seminar.authors.join(', ') })}</p>}
          {kind === 'worksheet' && <p className="print-name">{t('figure.printing.name')}</p>}
          {seminar.summary && <p className="print-aside">{seminar.summary}</p>}
        </header>
        {kind !== 'key' && scenes.slice(0, 2)}
      </div>
      {kind === 'key' ? <PrintedKey seminar={seminar} loaded={loaded} notes={notes} /> : scenes.slice(2)}
      {kind === 'handout' && cited.length > 0 && (
        <section className="print-sources">
          <h2>{t('figure.printing.sources')}</h2>
          <ol>
            {cited.map((each) => {
              const source = sources.get(each.source);
              return <li key={keyOf(each)}>{stopped(source ? oscolaSource(source, each.pinpoint) : each.source)}</li>;
            })}
          </ol>
        </section>
      )}
    </article>
  );
}

function useLoadedScenes(seminar: Seminar, masked: boolean): { loaded: LoadedScenes | undefined; done: number } {
  const [loaded, set] = useState<LoadedScenes>();
  const [done, count] = useState(0);
  useEffect(() => {
    let current = true;
    set(undefined);
    count(0);
    const all = async () => {
      const found = await loadScenes(seminar, masked, (n) => current && count(n));
      // Labels are measured in their own fonts.
      await loadFonts(
        JSON.stringify([
          seminar,
          found.sheets.map(({ material }) => [
            material?.path?.nodes,
            material?.wings?.nodes,
            material?.overview?.nodes.map(({ name }) => name),
          ]),
        ]),
      );
      if (current) set(found);
    };
    void all();
    return () => {
      current = false;
    };
  }, [seminar, masked]);
  return { loaded, done };
}
