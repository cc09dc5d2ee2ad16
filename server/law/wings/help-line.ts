/** What the second line says of help: how it is given, where it reaches, and through which programme. */
import type { GraphLink, LinkOf } from '../../contract/links.ts';
import { must } from '../../contract/must.ts';
import type { GraphNode } from '../../contract/nodes.ts';
import { WAYS_TO_HELP } from '../../contract/vocabulary.ts';
import { type LawGraph, nodeOf } from '../graph.ts';
import type { WingTexts } from '../sentences/wing-texts.ts';

const isHelp = (link: GraphLink): link is LinkOf<'HELPS_WITH'> => link.type === 'HELPS_WITH';
const REACHES = ['world', 'region', 'State'] as const;
/** What reaches farthest comes first. */
export const widest = ({ reach }: LinkOf<'HELPS_WITH'>): number => REACHES.indexOf(reach);

/**
 * Beside a duty or a body: how, and where that way of helping reaches. A way that reaches one State is never told with
 * the reach of another. Beside a State: the duties.
 */
export function helpParts(graph: LawGraph, centre: GraphNode, links: readonly GraphLink[], texts: WingTexts): string[] {
  const all = links.filter(isHelp);
  const name = (id: string) => nodeOf(graph, id)?.name ?? id;
  if (centre.kind === 'Country') {
    const [first, ...more] = [...new Set(all.map(({ end }) => end))];
    return [name(must(first, 'the duty of a help')), more.length > 0 ? texts.more(more.length) : ''];
  }
  const own = all.filter(({ start }) => start === centre.id || centre.kind === 'Obligation');
  const told = own.length > 0 ? own : all;
  const [first] = told.toSorted((a, b) => widest(a) - widest(b));
  const { reach, region, start } = must(first, 'a link of help');
  const alike = told.filter((link) => link.reach === reach && link.region === region);
  const ways = WAYS_TO_HELP.filter((way) => alike.some(({ how }) => how === way));
  const states = new Set(told.flatMap(({ country }) => country ?? []));
  const where = reach === 'world' ? texts.world : region ? texts.region[region] : placesOf([...states], name, texts);
  const way = (count: number) => [...ways.slice(0, count).map((each) => texts.how[each])].join(', ');
  return [
    way(ways.length > 2 ? 1 : ways.length),
    own.length > 0 ? '' : name(start),
    where,
    reach !== 'State' && states.size > 0 ? `+ ${placesOf([...states], name, texts)}` : '',
  ];
}

function placesOf(states: readonly string[], name: (id: string) => string, texts: WingTexts): string {
  const [only] = states;
  return states.length === 1 && only ? name(only) : texts.states(states.length);
}
