/** Of a State: the treaties it joined with the day since which each is in force for it, what it only signed, and its laws. */
import { useTranslation } from 'react-i18next';
import type { GraphLink } from '#contract/links.ts';
import { select } from '../../explore/navigate.ts';
import { useSayDate } from '../../format/dates.ts';
import { ShowMore } from './ShowMore.tsx';
import { type Around, useNeighbours } from './useNeighbours.ts';
import { useForeign } from '../../ui/useForeign.ts';

export function Treaties({ id }: { id: string }) {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const joined = useNeighbours(id, 'PARTY_TO', 'forward');
  const byEuLaw = useNeighbours(id, 'BOUND_BY_EU_LAW', 'forward');
  const signed = useNeighbours(id, 'SIGNED', 'forward');
  const laws = useNeighbours(id, 'ENACTED', 'forward');
  const known = new Set(joined?.links.map(({ end }) => end));
  const signedOnly = signed && { ...signed, links: signed.links.filter(({ end }) => !known.has(end)) };
  const since = ({ from, until }: GraphLink) =>
    [from ? sayDate(from) : t('lawyer.sinceUnknown'), until && t('lawyer.untilDay', { date: sayDate(until) })]
      .filter(Boolean)
      .join(', ');
  return (
    <>
      {joined && joined.links.length > 0 && (
        <section className="section">
          <h3 className="heading">
            {t('lawyer.treaties')} <span className="tabular">{joined.links.length + joined.left}</span>
          </h3>
          <ul className="rows treaties">
            <Rows around={joined} say={since} />
            {byEuLaw && <Rows around={byEuLaw} say={() => t('lawyer.euLaw')} />}
            {signedOnly && (
              <Rows
                around={signedOnly}
                say={(link) =>
                  link.signed ? t('lawyer.signed', { date: sayDate(link.signed) }) : t('lawyer.signedOnly')
                }
              />
            )}
            <ShowMore around={joined} />
          </ul>
        </section>
      )}
      {laws && laws.links.length > 0 && (
        <section className="section">
          <h3 className="heading">
            {t('lawyer.laws')} <span className="tabular">{laws.links.length + laws.left}</span>
          </h3>
          <ul className="rows treaties">
            <Rows around={laws} say={() => ''} />
            <ShowMore around={laws} />
          </ul>
        </section>
      )}
    </>
  );
}

/** The earliest first; those without a day last. */
function Rows({ around: { nodes, links }, say }: { around: Around; say: (link: GraphLink) => string }) {
  const foreign = useForeign();
  const instruments = new Map(nodes.map((node) => [node.id, node]));
  return [...links]
    .sort((a, b) => (a.from ?? '9').localeCompare(b.from ?? '9'))
    .map((link) => {
      const instrument = instruments.get(link.end);
      const adopted =
        instrument?.kind === 'Instrument' && instrument.level === 'national'
          ? instrument.adopted?.slice(0, 4)
          : undefined;
      return (
        <li key={link.id}>
          <button type="button" className="neighbour" onClick={() => void select(link.id)}>
            <span {...foreign}>{instrument?.name ?? link.end}</span>
            <span className="small muted since">{say(link) || adopted}</span>
          </button>
        </li>
      );
    });
}
