/** What is said in a scene: claimed at all, short enough, sourced, in letters that there are fonts for. */
import type { Scene } from '#contract/seminar.ts';
import type { Snapshot } from '../../picture/snapshot.ts';
import type { Found } from './rules.ts';

export type Letters = readonly (readonly [number, number])[];

const LONGEST_TEXT = { claim: 110, aside: 160 };

export function longTexts(scene: Scene, snapshot: Snapshot | undefined, letters: Letters): Found[] {
  const { claim, aside, sources, title } = scene;
  const found: Found[] = [];
  if (claim === '') found.push({ rule: 'noClaim', level: 'warning', values: {} });
  else if (sources.length === 0) found.push({ rule: 'noSource', level: 'warning', values: {} });
  if (claim.length > LONGEST_TEXT.claim)
    found.push({ rule: 'longClaim', level: 'warning', values: { count: claim.length } });
  if (aside.length > LONGEST_TEXT.aside)
    found.push({ rule: 'longAside', level: 'warning', values: { count: aside.length } });
  const labels = snapshot?.labels.flatMap(({ lines }) => lines.map(({ text }) => text)) ?? [];
  const strange = unreadable([title, claim, aside, ...labels].join(' '), letters);
  if (strange.length > 0)
    found.push({ rule: 'script', level: 'warning', values: { letters: strange.slice(0, 12).join(' ') } });
  return found;
}

/** Letters for which there is no font, once each; none where nothing is known of fonts. */
export function unreadable(text: string, letters: Letters): string[] {
  if (letters.length === 0) return [];
  const missing = (letter: string) => {
    const code = letter.codePointAt(0) ?? 0;
    return !letters.some(([low, high]) => code >= low && code <= high);
  };
  return [...new Set(text)].filter((letter) => /\S/u.test(letter) && missing(letter));
}
