/** Of an obligation: which instrument asks it, in which clause, how firmly, for whom. */
import { useTranslation } from 'react-i18next';
import { select } from '../../explore/navigate.ts';
import { Duty } from './Duty.tsx';
import { imposingInstruments } from './sort-imposed.ts';
import { ShowMore } from './ShowMore.tsx';
import { useInstrumentNames } from './useInstrumentNames.ts';
import { useNeighbours } from './useNeighbours.ts';
import { useForeign } from '../../ui/useForeign.ts';

export function ImposedBy({ id }: { id: string }) {
  const { t } = useTranslation();
  const around = useNeighbours(id, 'IMPOSES', 'backward');
  const imposing = around ? imposingInstruments(around) : [];
  const foreign = useForeign();
  const named = useInstrumentNames(imposing.map(({ instrument }) => instrument));
  if (!around || imposing.length === 0) return null;
  return (
    <section className="section">
      <h3 className="heading">{t('lawyer.imposedBy')}</h3>
      <p className="small muted">{t('lawyer.traffickingFirst')}</p>
      <ul className="rows imposed">
        {imposing.map(({ instrument, clauses }) => (
          <li key={instrument}>
            <button type="button" className="relation" {...foreign} onClick={() => void select(instrument)}>
              {named(instrument)}
            </button>
            <ul>
              {clauses.map(({ link, article }) => (
                <Duty
                  key={link.id}
                  link={link}
                  name={link.pinpoint?.startsWith('art') ? link.pinpoint : article.name}
                />
              ))}
            </ul>
          </li>
        ))}
        <ShowMore around={around} />
      </ul>
    </section>
  );
}
