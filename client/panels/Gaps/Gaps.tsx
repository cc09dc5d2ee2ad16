/** A page that says what is coded, what is uncertain and what is missing. A gap is drawn as a hatch, never as a nought. */
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { CountryGaps, InstrumentGaps } from '#contract/gaps.ts';
import { openClauses, setCentre, openPage } from '../../explore/navigate.ts';
import { useSayDate } from '../../format/dates.ts';
import { answers } from '../../state/answers.ts';
import { useStore } from '../../state/store.ts';
import type { Column } from '../../table/csv.ts';
import { useForeign } from '../../ui/useForeign.ts';
import { TableTools } from '../../table/TableTools.tsx';
import { Heading } from '../../ui/Heading.tsx';

export function Gaps() {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const { gaps: known, asOf, dataVersion } = useStore(answers, (said) => said);
  if (!known || !asOf)
    return (
      <main className="page">
        <p className="muted">{t('app.working')}</p>
      </main>
    );
  const { confidence, sources } = known.counts;
  const all = confidence.high + confidence.medium + confidence.low;
  const countries = known.gaps.countries.filter(({ laws, findings }) => laws + findings > 0);
  return (
    <main className="page" aria-label={t('gaps.title')}>
      <button type="button" className="link-button small muted" onClick={() => void openPage(undefined)}>
        ← {t('app.seeAtlas')}
      </button>
      <Heading>{t('gaps.title')}</Heading>
      <p className="said muted">{t('gaps.intro', { date: sayDate(asOf), version: dataVersion, all, sources })}</p>
      <p className="said muted">{t('gaps.confidence', confidence)}</p>
      <h2 className="heading">{t('gaps.absent')}</h2>
      <ul className="said absent">
        {(['regional', 'directives', 'cases', 'comments', 'travaux', 'refugee', 'national'] as const).map((what) => (
          <li key={what}>{t(`gaps.absentIs.${what}`)}</li>
        ))}
      </ul>
      <Instruments rows={known.gaps.instruments} />
      <Countries rows={countries} left={known.gaps.countries.length - countries.length} />
    </main>
  );
}

function Instruments({ rows }: { rows: readonly InstrumentGaps[] }) {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const sorted = [...rows].sort((a, b) => b.duties - a.duties || a.name.localeCompare(b.name));
  const counted = useCounted();
  const foreign = useForeign();
  const parties = (row: InstrumentGaps) =>
    row.boundByEuLaw > 0
      ? t('gaps.byEuLaw', { count: row.boundByEuLaw })
      : row.parties > 0 || row.binding
        ? counted(row.parties)
        : t('facts.notBinding');
  const list = ({ listReadTo, listNote }: InstrumentGaps) =>
    [listReadTo && sayDate(listReadTo), listNote].filter(Boolean).join('; ');
  const columns: Column<InstrumentGaps>[] = [
    { key: 'name', head: t('gaps.name'), text: ({ name }) => name },
    { key: 'articles', head: t('gaps.articles'), text: ({ articles }) => counted(articles) },
    { key: 'duties', head: t('gaps.duties'), text: ({ duties }) => counted(duties) },
    { key: 'unread', head: t('gaps.unread'), text: ({ unread }) => String(unread || '') },
    { key: 'low', head: t('gaps.low'), text: ({ low }) => String(low || '') },
    { key: 'parties', head: t('gaps.parties'), text: parties },
    { key: 'undated', head: t('gaps.undated'), text: ({ undated }) => String(undated || '') },
    { key: 'counted', head: t('gaps.counted'), text: (row) => sayCount(row, t, sayDate) },
    { key: 'list', head: t('gaps.list'), text: list },
    { key: 'id', head: t('twin.id'), text: ({ id }) => id, where: 'file' },
  ];
  return (
    <>
      <table>
        <caption className="said">{t('gaps.instruments')}</caption>
        <thead>
          <tr>
            {(['name', 'articles', 'duties', 'unread', 'low', 'parties', 'undated', 'counted', 'list'] as const).map(
              (head) => (
                <th key={head} scope="col" className="heading">
                  {t(`gaps.${head}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <button type="button" className="link-button" {...foreign} onClick={() => void setCentre(row.id)}>
                  {row.name}
                </button>
              </th>
              <CountCell of={row.articles} />
              <CountCell of={row.duties} />
              <td className="tabular">
                {row.unread > 0 && (
                  <button
                    type="button"
                    className="link-button"
                    aria-label={t('gaps.unreadOf', { name: row.name, count: row.unread })}
                    onClick={() => void openClauses(row.id)}
                  >
                    {row.unread}
                  </button>
                )}
              </td>
              <td className="tabular">{row.low || ''}</td>
              {row.boundByEuLaw > 0 ? (
                <td className="tabular">{t('gaps.byEuLaw', { count: row.boundByEuLaw })}</td>
              ) : (
                <CountCell of={row.parties} none={row.binding ? undefined : t('facts.notBinding')} />
              )}
              <td className="tabular">{row.undated || ''}</td>
              <td className="tabular">{sayCount(row, t, sayDate)}</td>
              <td>
                {row.listReadTo ? sayDate(row.listReadTo) : ''}
                {row.listNote && (
                  <span className="small muted note" {...foreign}>
                    {row.listNote}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <TableTools name={t('gaps.instruments')} file="coded-instruments" columns={columns} rows={sorted} />
    </>
  );
}

/** The depositary's own count and its day; empty where no source gives one. */
const sayCount = (
  { partiesCounted, partiesCountedOn }: InstrumentGaps,
  t: TFunction,
  sayDate: (date: string) => string,
): string =>
  partiesCounted
    ? t('facts.partiesOn', { count: partiesCounted, date: partiesCountedOn ? sayDate(partiesCountedOn) : '?' })
    : '';

/** A nought in the data is no nought in the world, in a file neither. */
function useCounted(): (count: number) => string {
  const { t } = useTranslation();
  return (count) => (count > 0 ? String(count) : t('gaps.notCoded'));
}

function Countries({ rows, left }: { rows: readonly CountryGaps[]; left: number }) {
  const { t } = useTranslation();
  const sorted = [...rows].sort((a, b) => b.articles - a.articles || a.name.localeCompare(b.name));
  const counted = useCounted();
  const foreign = useForeign();
  const columns: Column<CountryGaps>[] = [
    { key: 'name', head: t('gaps.name'), text: ({ name }) => name },
    ...(['treaties', 'laws', 'articles', 'answers', 'low', 'findings'] as const).map(
      (key): Column<CountryGaps> => ({
        key,
        head: t(key === 'articles' ? 'gaps.read' : `gaps.${key}`),
        text: (row) => (key === 'low' ? String(row.low || '') : counted(row[key])),
      }),
    ),
    { key: 'id', head: t('twin.code'), text: ({ id }) => id, where: 'file' },
  ];
  return (
    <>
      <table>
        <caption className="said">{t('gaps.states')}</caption>
        <thead>
          <tr>
            {(['name', 'treaties', 'laws', 'read', 'answers', 'low', 'findings'] as const).map((head) => (
              <th key={head} scope="col" className="heading">
                {t(`gaps.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.id}>
              <th scope="row" {...foreign}>
                {row.name}
              </th>
              <CountCell of={row.treaties} />
              <CountCell of={row.laws} />
              <CountCell of={row.articles} />
              <CountCell of={row.answers} />
              <td className="tabular">{row.low || ''}</td>
              <CountCell of={row.findings} />
            </tr>
          ))}
        </tbody>
      </table>
      <TableTools name={t('gaps.states')} file="coded-states" columns={columns} rows={sorted} />
      <p className="said muted">{t('gaps.otherStates', { count: left })}</p>
    </>
  );
}

/** A nought in the data is no nought in the world. */
function CountCell({ of, none }: { of: number; none?: string | undefined }) {
  const { t } = useTranslation();
  return of > 0 ? (
    <td className="tabular">{of}</td>
  ) : (
    <td>{none ?? <span className="not-coded small">{t('gaps.notCoded')}</span>}</td>
  );
}
