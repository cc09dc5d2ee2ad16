/** What is drawn, as tables: everything that the picture says can be read and reached here. */
import { useTranslation } from 'react-i18next';
import { select } from '../explore.ts';
import { answers } from '../state/answers.ts';
import { drawn } from '../state/drawn.ts';
import { standingsOn } from '../state/standing.ts';
import { useStore } from '../state/store.ts';
import { useSayDate } from './dates.ts';
import { fullName } from './names.ts';
import { useDay } from './useDay.ts';

export function Twin() {
  const { t } = useTranslation();
  const { nodes, links } = useStore(drawn, (shown) => shown);
  const labels = new Map(nodes.map((node) => [node.id, node.label]));
  return (
    <section className="twin" aria-label={t('table.caption')}>
      <States />
      <table>
        <caption className="heading">{t('table.nodes')}</caption>
        <thead><tr><th scope="col">{t('table.name')}</th><th scope="col">{t('table.kind')}</th></tr></thead>
        <tbody>
          {nodes.filter(({ kind }) => kind !== 'Country').map((node) => (
            <tr key={node.id}>
              <th scope="row"><button type="button" className="link-button" onClick={() => void select(node.id)}>{fullName(node)}</button></th>
              <td>{t(`kinds.${node.kind}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <caption className="heading">{t('table.links')}</caption>
        <thead><tr><th scope="col">{t('table.from')}</th><th scope="col">{t('table.relation')}</th><th scope="col">{t('table.to')}</th><th scope="col">{t('table.evidence')}</th></tr></thead>
        <tbody>
          {links.map((link) => (
            <tr key={link.id}>
              <td>{labels.get(link.start)}</td>
              <td>{t(`relations.${link.type}.forward`)}{link.force && ` (${t(`force.${link.force}`)})`}</td>
              <td>{labels.get(link.end)}</td>
              <td><button type="button" className="link-button" onClick={() => void select(link.id)}>{t(`confidence.${link.confidence}`)}</button></td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Of the atlas: every State with its standing under the instrument in the middle; elsewhere the States by name. */
function States() {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const day = useDay();
  const overview = useStore(answers, (said) => said.overview);
  const path = useStore(answers, (said) => said.path);
  const shown = useStore(drawn, ({ nodes }) => nodes);
  const states = shown.flatMap((node) => (node.kind === 'Country' ? [node] : []));
  if (states.length === 0 || !day) return null;
  const standings = overview && !path ? standingsOn(overview, day) : undefined;
  const since = new Map(overview?.parties.filter(({ type }) => type === 'PARTY_TO').map(({ start, from }) => [start, from]));
  return (
    <table>
      <caption className="heading">{t('table.states')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('table.name')}</th>
          {standings && <><th scope="col">{t('table.standing', { date: sayDate(day) })}</th><th scope="col">{t('table.since')}</th></>}
          <th scope="col">{t('table.region')}</th>
        </tr>
      </thead>
      <tbody>
        {states.sort((a, b) => a.name.localeCompare(b.name)).map((node) => {
          const from = since.get(node.id);
          return (
            <tr key={node.id}>
              <th scope="row"><button type="button" className="link-button" onClick={() => void select(node.id)}>{node.name}</button></th>
              {standings && <><td>{t(`standing.${standings.get(node.id) ?? 'not coded'}`)}</td><td className="tabular">{from && sayDate(from)}</td></>}
              <td>{t(`regions.${node.region}`)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
