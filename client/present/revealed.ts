/** What the last lifted mask had kept back, and how it reads with its source. */
import type { Answer } from '#contract/api.ts';
import type { Mask } from '#contract/seminar.ts';
import type { Force, Language } from '#contract/vocabulary.ts';
import type { View } from '#contract/view.ts';
import { isLinkId } from '#contract/view-ids.ts';
import { call } from '../api/client.ts';
import { tellFailure } from '../explore/notices.ts';
import type { Place } from '../format/pinpoint.ts';
import { fullName } from '../format/node-names.ts';
import { onDay } from '../graph/day.ts';
import { type Presentation, sceneOf } from '../state/presentation.ts';
import { maskRules } from './mask-rules.ts';

/** `force` and `from` where the mask had kept these back, and they say it shorter than the sentence. */
export type Fact = {
  id: string;
  source: string;
  sentence: string;
  title: string;
  /** Absent for a node, which its source tells as a whole. */
  place?: Place;
  force?: Force | undefined;
  from?: string | undefined;
};

/** Ids of nodes and links that the last lifted mask had kept back. */
export function revealedIds(
  now: Pick<Presentation, 'seminar' | 'at' | 'revealed'>,
  path: Answer<'path'> | undefined,
): string[] {
  const mask = sceneOf(now)?.masked[now.revealed - 1];
  return mask ? touchedBy(mask, path) : [];
}

/** Ids of nodes and links: those that the mask names, else those of the paths that it touches. */
export function touchedBy(mask: Mask, path: Answer<'path'> | undefined): string[] {
  const kept = maskRules([mask]);
  const drawn =
    path?.paths.flatMap(({ steps }) => steps.flatMap(({ links }) => links.slice(0, 1).map(({ id }) => id))) ?? [];
  const touched = drawn.filter((id) =>
    mask.what === 'force' ? kept.force(id) : mask.what === 'date' && id.startsWith('PARTY_TO:') && kept.date(id),
  );
  const nodes = mask.ids.filter((id) => mask.what === 'node' || isLinkId(id));
  return [...new Set(mask.what === 'node' || touched.length === 0 ? nodes : touched)];
}

/** On the day of that View. */
export async function tellFacts(
  ids: readonly string[],
  what: Mask['what'],
  language: Language,
  view: View,
): Promise<Fact[]> {
  const date = onDay(view);
  const asked = ids.map(async (id): Promise<Fact> => {
    if (!isLinkId(id)) {
      const { node, source } = await call('entity', { id, ...date });
      return { id, source: source.id, sentence: fullName(node), title: source.title };
    }
    const { link, sentence, source } = await call('link', { id, ...date, language });
    const short = what === 'force' ? { force: link.force } : what === 'date' ? { from: link.from } : {};
    return { id, source: source.id, sentence, title: source.title, place: link, ...short };
  });
  return (await Promise.all(asked).catch(tellFailure)) ?? [];
}
