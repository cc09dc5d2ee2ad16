/** Where a fact was read, and how sure it is. */
import { useTranslation } from 'react-i18next';
import type { Source } from '#contract/graph.ts';
import type { Confidence } from '#contract/vocabulary.ts';
import { useSayDate } from '../../format/dates.ts';
import { type Place, sayPlace } from '../../format/pinpoint.ts';
import { useForeign } from '../../ui/useForeign.ts';
import { SourceName } from '../../ui/SourceName.tsx';

type Props = { source: Source; confidence: Confidence; note?: string | undefined; place?: Place };

export function SourceLine({ source, confidence, note, place = {} }: Props) {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const foreign = useForeign();
  const lines: [string, React.ReactNode][] = [
    [t('inspector.source'), <SourceName key="source" source={source} withCopy />],
    [t('inspector.pinpoint'), sayPlace(place)],
    [t('inspector.read'), source.asOf && sayDate(source.asOf)],
    [t('inspector.confidence'), t(`confidence.${confidence}`)],
    [
      t('inspector.note'),
      note && (
        <span key="note" {...foreign}>
          {note}
        </span>
      ),
    ],
  ];
  return (
    <dl className="facts source-line">
      {lines
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
