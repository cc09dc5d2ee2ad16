/** Rows of what happened: one for each event, in the order of time. */
import type { Answer } from '#contract/api.ts';
import type { Happening } from '#contract/events.ts';
import type { FormRow } from '../row.ts';

export function rowsOfEvents({ events, nodes }: Answer<'events'>): FormRow[] {
  const known = new Map(nodes.map((node) => [node.id, node]));
  return events.map((event): FormRow => {
    const { id, kind, who, what, link, earliest, latest, sentence, citation, may } = event;
    const node = known.get(who);
    return {
      id,
      ids: [id, who, ...(what ? [what] : []), ...(link ? [link] : [])],
      name: node?.name ?? who,
      kind: node?.kind ?? 'Instrument',
      words: sentence,
      group: kind,
      days: earliest && latest ? { made: { earliest, latest, said: latest } } : {},
      cells: { ...daysOf(event), ...(may ? { may: 'yes' } : {}) },
      rests: [{ source: citation.source, pinpoint: citation.pinpoint }],
    };
  });
}

const daysOf = ({ earliest, latest }: Happening): Record<string, string> => ({
  ...(earliest ? { earliest } : {}),
  ...(latest ? { latest } : {}),
});
