/** What the signs mean: only those that stand in the table, above it. */
import { useTranslation } from 'react-i18next';
import type { Matrix, MatrixCell } from '#contract/matrix.ts';
import { FORCES, STANDINGS, STATEMENT_EFFECTS } from '#contract/vocabulary.ts';
import { useSayDate } from '../../format/dates.ts';
import { CELL_CHANGES, type CellsBetween } from '../../graph/cells-between.ts';
import { CellMarks, ChangeMark } from './CellMarks.tsx';
import { isBound } from '../../graph/standing.ts';
import { isSpoken, LETTERED, marksOf, signOf, standingOf } from './cells.ts';
import { sayCell } from './say-cell.ts';

/** An example of a sign, and which cells show it. */
type Entry = { cell: MatrixCell; says?: 'ownLaw' | 'limited'; shows: (cell: MatrixCell) => boolean };

const says = (says: MatrixCell['says']): Entry => ({ cell: { says }, shows: (cell) => cell.says === says });
const ofDuty = (says: MatrixCell['says']): Entry => ({
  cell: { says, fit: 'full' },
  shows: (cell) => cell.says === says && cell.fit === 'full',
});

const DUTIES: readonly Entry[] = [
  ...FORCES.filter((force) => force !== 'unread').map(ofDuty),
  ...(['part', 'other'] as const).map(
    (fit): Entry => ({ cell: { says: 'mandatory', fit }, shows: (cell) => cell.fit === fit }),
  ),
  { cell: { says: 'mandatory', fit: 'full', low: true }, shows: ({ low }) => low === true },
  ...STATEMENT_EFFECTS.map(
    (stated): Entry => ({
      cell: { says: 'consider', fit: 'full', stated },
      shows: (cell) => cell.stated === stated && cell.says !== 'reserved',
    }),
  ),
  { cell: { says: 'consider', fit: 'full', perhaps: 'mandatory' }, shows: ({ perhaps }) => perhaps !== undefined },
  {
    cell: { says: 'mandatory', fit: 'full', limited: true, parts: [] },
    shows: (cell) => marksOf(cell).limited !== undefined,
  },
  ...(['reserved', 'unread', 'unknown', 'not read', 'not there', 'no clause'] as const).map(says),
  { cell: { says: 'no clause', home: 1 }, says: 'ownLaw', shows: ({ home }) => home !== undefined },
];
const BODIES: readonly Entry[] = [says('not named'), says('not there')];
const TREATIES: readonly Entry[] = STANDINGS.map(says);

type Props = { matrix: Matrix; between: CellsBetween | undefined };

export function MatrixLegend({ matrix: { asked, cells }, between }: Props) {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const { by } = asked;
  const all = cells.flat();
  const standings = by === 'instrument' || by === 'supervisor';
  const signs = standings ? 'instrument' : by;
  const byLaw = ({ cell }: Entry) => by !== 'supervisor' || cell.says !== 'bound by EU law';
  const watched = ({ says }: MatrixCell) => by === 'supervisor' && isBound(standingOf(says, by));
  const shown = (standings ? TREATIES : by === 'task' || by === 'help' ? BODIES : DUTIES).filter(
    (entry) => byLaw(entry) && all.some(entry.shows),
  );
  const word = ({ cell, says }: Entry) =>
    says ? t(`matrix.${says}`) : watched(cell) ? t('matrix.sum.supervisor') : sayCell(cell, signs, t);
  // Standings share signs: a sign is shown once, with all that it may mean.
  const entries = standings ? onceEach(shown, ({ cell }) => signOf(cell, by)) : shown.map((entry) => [entry] as const);
  const powers = new Set(all.flatMap(({ parts = [] }) => parts.map(({ what }) => what)));
  return (
    <section className="matrix-legend" aria-label={t('matrix.legend')}>
      <ul className={isSpoken(by) ? 'matrix-signs spoken' : 'matrix-signs'}>
        {entries.map(([first, ...rest]) => (
          <li key={JSON.stringify(first.cell)} className="small">
            <span className={`sign ${signOf(first.cell, by)}`}>
              <CellMarks cell={first.cell} />
            </span>
            {[...new Set([first, ...rest].map(word))].join(' · ')}
          </li>
        ))}
        {LETTERED.filter((power) => powers.has(power)).map((power) => (
          <li key={power} className="small">
            <b className="letter">{t(`matrix.letters.${power}`)}</b>
            {t(`matrix.given.${power}`)}
          </li>
        ))}
        {between &&
          CELL_CHANGES.filter((change) => between.counts[change] > 0).map((change) => (
            <li key={change} className="small">
              <span className="sign" data-change={change}>
                <ChangeMark change={change} />
              </span>
              {t(`matrix.between.${change}`, { since: sayDate(between.since) })}
            </li>
          ))}
      </ul>
    </section>
  );
}

/** In runs of one sign, by the first that shows it. */
function onceEach(entries: readonly Entry[], sign: (entry: Entry) => string): [Entry, ...Entry[]][] {
  const runs = new Map<string, [Entry, ...Entry[]]>();
  for (const entry of entries) {
    const run = runs.get(sign(entry));
    if (run) run.push(entry);
    else runs.set(sign(entry), [entry]);
  }
  return [...runs.values()];
}
