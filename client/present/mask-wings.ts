/** The wings of a node without what is kept back: second lines that would tell it say "?", rows without a line are left out. Pure. */
import type { Answer } from '#contract/api.ts';
import type { Mask } from '#contract/seminar.ts';
import type { Wing, WingRow } from '#contract/wings.ts';
import { isMasked, MASKED, maskRules } from './mask-rules.ts';

type Told = Pick<Answer<'wings'>, 'id' | 'title' | 'left' | 'right'>;

export function maskWings<T extends Told>(answer: T, masks: readonly Mask[]): T {
  const kept = maskRules(masks);
  const row = (told: WingRow): WingRow => {
    const links = told.links.filter((link) => !kept.link(link));
    const named = !kept.node(told.id);
    const silent = told.sub !== '' && [told.id, ...told.links].some((id) => isMasked(kept, id));
    return { ...told, links, name: named ? told.name : MASKED, ...(silent ? { sub: MASKED } : {}) };
  };
  const wing = ({ title, groups }: Wing): Wing => ({
    title,
    // A row whose only line is kept back would tell it by standing there; how many are absent tells of days.
    groups: groups.map((group) => ({
      ...group,
      absent: masks.some(({ what }) => what === 'date') ? 0 : group.absent,
      rows: group.rows.map(row).filter(({ links }) => links.length > 0),
    })),
  });
  return {
    ...answer,
    left: wing(answer.left),
    right: wing(answer.right),
    title: kept.node(answer.id) ? MASKED : answer.title,
  };
}
