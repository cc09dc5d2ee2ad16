/** How sure an answer is: never surer than the least of what it rests on. */
import type { LinkFields } from './links.ts';
import { CONFIDENCES, type Confidence } from './vocabulary.ts';

/** Of nothing: high, since nothing makes it less. */
export function lowestOf(confidences: readonly Confidence[]): Confidence {
  return CONFIDENCES[Math.max(0, ...confidences.map((each) => CONFIDENCES.indexOf(each)))] ?? 'high';
}

/** Of a link with what stands in its own row: a duty is no surer than for whom it holds. */
export const confidenceOf = (link: Pick<LinkFields, 'confidence' | 'scopeConfidence'>): Confidence =>
  lowestOf([link.confidence, ...(link.scopeConfidence ? [link.scopeConfidence] : [])]);
