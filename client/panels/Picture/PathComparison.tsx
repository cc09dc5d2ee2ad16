/** The paths side by side, below their picture: what their order rests on. Pointing at a row lights its strand. */
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import type { FoundPath } from '#contract/path.ts';
import { copyLinks } from '../../explore/copy.ts';
import { choosePath } from '../../explore/path.ts';
import { changeSession, sessions } from '../../state/session.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';
import { sayDate } from '../../format/dates.ts';
import { ForceLine } from '../../ui/ForceLine.tsx';
import { usePathName } from '../../hooks/usePathName.ts';
import type { Column } from '../../table/csv.ts';
import { TableTools } from '../../table/TableTools.tsx';

const HEADS = ['place', 'way', 'who', 'force', 'since', 'standing'] as const;
/** In columns where there is room, else in the line below. */
const COUNTS = ['steps', 'sources', 'confidence', 'hub'] as const;

export function PathComparison({ answer }: { answer: Answer<'path'> }) {
  const { t } = useTranslation();
  const chosen = useStore(views, ({ now }) => now.path?.chosen);
  return (
    <section className="compare" aria-label={t('compare.title')}>
      <div className="heading-row">
        <h2 className="heading">{t('compare.title')}</h2>
        <ComparisonTools answer={answer} />
        <button type="button" className="link-button small" onClick={() => changeSession({ compared: false })}>
          {t('compare.close')}
        </button>
      </div>
      <table>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {t(`compare.${head}`)}
              </th>
            ))}
            {COUNTS.map((head) => (
              <th key={head} scope="col" className="roomy" title={head === 'hub' ? t('compare.hubMeans') : undefined}>
                {t(`compare.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        {answer.paths.map((path, place) => (
          <Compared key={path.nodes.join(' ')} answer={answer} path={path} place={place} chosen={place === chosen} />
        ))}
      </table>
    </section>
  );
}

function ComparisonTools({ answer }: { answer: Answer<'path'> }) {
  const { t, i18n } = useTranslation();
  const name = usePathName(answer);
  const links = answer.paths.flatMap(({ steps }) => steps.flatMap(({ links: [best] }) => best ?? []));
  const columns: Column<FoundPath>[] = [
    { key: 'place', head: t('compare.place'), text: (path) => String(answer.first + answer.paths.indexOf(path) + 1) },
    { key: 'way', head: t('compare.way'), text: name },
    { key: 'who', head: t('compare.who'), text: ({ who }) => (who ? t(`scopes.${who}`) : '') },
    { key: 'force', head: t('compare.force'), text: ({ force }) => (force ? t(`force.${force}`) : '') },
    {
      key: 'since',
      head: t('compare.since'),
      text: ({ since }) => (since ? sayDate(since, i18n.language) : ''),
      plain: ({ since }) => since ?? '',
    },
    {
      key: 'standing',
      head: t('compare.standing'),
      text: ({ standing }) => (standing ? t(`standing.${standing}`) : ''),
    },
    { key: 'owed', head: t('compare.owed'), text: ({ owes }) => owes ?? '' },
    { key: 'steps', head: t('compare.steps'), text: ({ length }) => String(length) },
    { key: 'sources', head: t('compare.sources'), text: ({ sources }) => String(sources) },
    {
      key: 'confidence',
      head: t('compare.confidence'),
      text: ({ lowestConfidence }) => t(`confidence.${lowestConfidence}`),
    },
    { key: 'hub', head: t('compare.hub'), text: ({ hub }) => String(hub) },
    {
      key: 'told',
      head: t('twin.asText'),
      text: ({ steps }) => steps.map(({ sentence }) => sentence).join(' '),
      where: 'file',
    },
  ];
  return (
    <TableTools
      name={t('compare.title')}
      file="paths"
      columns={columns}
      rows={answer.paths}
      cite={(style) => copyLinks(links, style)}
    />
  );
}

type Row = { answer: Answer<'path'>; path: FoundPath; place: number; chosen: boolean };

function Compared({ answer, path, place, chosen }: Row) {
  const { t, i18n } = useTranslation();
  const name = usePathName(answer);
  const lit = useStore(sessions, ({ hoveredPath }) => hoveredPath === place);
  const light = (hoveredPath: number | undefined) => changeSession({ hoveredPath });
  const counts = {
    steps: path.length,
    sources: path.sources,
    confidence: t(`confidence.${path.lowestConfidence}`),
    hub: path.hub,
  };
  const [stated] = path.steps.flatMap((step) => step.stated ?? []);
  const none = <span className="muted">{t('compare.none')}</span>;
  return (
    <tbody
      aria-current={chosen ? 'true' : undefined}
      data-lit={lit || undefined}
      onMouseEnter={() => light(place)}
      onMouseLeave={() => light(undefined)}
    >
      <tr className="choose" onClick={() => void choosePath(place)}>
        <th scope="row">
          {/* Pressed, it is a click on its row. */}
          <button type="button" className="tabular" onFocus={() => light(place)} onBlur={() => light(undefined)}>
            {answer.first + place + 1}
          </button>
        </th>
        <td>{name(path)}</td>
        <td>
          {path.who ? t(`scopes.${path.who}`) : none}
          {path.limited && <span className="small muted"> {t('path.limited')}</span>}
        </td>
        <td>
          {path.force ? <ForceLine force={path.force} /> : none}
          {stated && <span className="small muted">{t(`stated.${stated.effect}`)}</span>}
        </td>
        <td>{path.since ? sayDate(path.since, i18n.language, 'short') : none}</td>
        <td>{path.standing ? t(`standing.${path.standing}`) : none}</td>
        {COUNTS.map((head) => (
          <td key={head} className="tabular roomy">
            {counts[head]}
          </td>
        ))}
      </tr>
      <tr className="why-row">
        <td />
        <td colSpan={HEADS.length + COUNTS.length - 1} className="small muted">
          <span className="tight">{COUNTS.map((head) => `${t(`compare.${head}`)}: ${counts[head]}`).join(' · ')}</span>
          {path.owes && (
            <>
              <b>{t('compare.owed')}:</b> {path.owes}.{' '}
            </>
          )}
          {path.why}
        </td>
      </tr>
    </tbody>
  );
}
