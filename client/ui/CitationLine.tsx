/** Where a sentence was read, and how sure that is. */
import './sentences.css';
import { useTranslation } from 'react-i18next';
import type { Citation } from '#contract/path.ts';
import { sayPlace } from '../format/pinpoint.ts';

export function CitationLine({ citation }: { citation: Citation }) {
  return <p className="small muted">{useCitationText()(citation)}</p>;
}

/** "A list of parties · p. 12"; where there is no pinpoint, why. */
export function useCitationText(): (citation: Citation) => string {
  const { t } = useTranslation();
  return ({ title, source, confidence, ...place }) => {
    const sure = confidence === 'high' ? '' : ` · ${t('inspector.confidence')}: ${t(`confidence.${confidence}`)}`;
    return `${title ?? source} · ${sayPlace(place)}${sure}`;
  };
}
