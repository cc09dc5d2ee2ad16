/** Every node, link and source that a scene names is in the data. */
import { idsOf, isLinkId } from '#contract/view-ids.ts';
import type { Seed } from '../derive/derive.ts';
import { type Fault, faultAt } from '../read/faults.ts';
import { nearest } from '../../server/contract/did-you-mean.ts';
import type { WrittenSeminar } from '../read/seminars.ts';

type Asked = { path: readonly PropertyKey[]; id: string; among: ReadonlySet<string>; what: string };

export function seminarFaults(
  seed: Pick<Seed, 'nodes' | 'links' | 'sources'>,
  seminars: readonly WrittenSeminar[],
): Fault[] {
  const nodes = new Set(seed.nodes.map(({ id }) => id));
  const links = new Set(seed.links.map(({ id }) => id));
  const sources = new Set(seed.sources.map(({ id }) => id));
  const entity = (path: readonly PropertyKey[], id: string): Asked =>
    isLinkId(id)
      ? { path, id, among: links, what: 'the id of a link' }
      : { path, id, among: nodes, what: 'the id of a node' };
  return seminars.flatMap(({ seminar, placeOf }) =>
    seminar.scenes
      .flatMap(({ view, masked, sources: told }, n): Asked[] => [
        ...idsOf(view).map((id) => entity(['scenes', n, 'view'], id)),
        ...masked.flatMap(({ ids }, m) => ids.map((id) => entity(['scenes', n, 'masked', m], id))),
        ...told.map(({ source }, m) => ({
          path: ['scenes', n, 'sources', m, 'source'],
          id: source,
          among: sources,
          what: 'a source of sources.csv',
        })),
      ])
      .filter(({ id, among }) => !among.has(id))
      .map(({ path, id, among, what }) => {
        const meant = nearest(id, among);
        return faultAt(placeOf(path), `"${id}"`, what, meant ? `write "${meant}"` : 'name what is in the data');
      }),
  );
}
