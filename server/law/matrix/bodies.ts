/** Institutions in rows: the tasks that instruments give them, and the duties with which they help. */
import type { GraphLink, LinkOf } from '../../contract/links.ts';
import type { MatrixAsked, MatrixHead } from '../../contract/matrix.ts';
import type { NodeOf } from '../../contract/nodes.ts';
import { FAMILIES, PILLARS, TASKS, WAYS_TO_HELP } from '../../contract/vocabulary.ts';
import { instrumentOf, type LawGraph, nodeOf } from '../graph.ts';
import { mayExist } from '../time/existence.ts';
import { atLeast, linkHolds } from '../time/validity.ts';
import { headOf } from './clauses.ts';
import type { Decided, DecidedPart, Plan } from './columns.ts';
import { dutiesIn, LOWEST } from './duties.ts';
import { partyHead } from './head.ts';

type Mandate = LinkOf<'ENTRUSTS'> | LinkOf<'ESTABLISHES'>;
type Help = LinkOf<'HELPS_WITH'>;
/** Row and column ("unodc untoc") → the links between them. */
type Between<T> = Map<string, T[]>;

/** Undefined where neither all are asked for nor one's own choice. Only articles entrust; who else set a body up has no column. */
export function tasksOf(graph: LawGraph, { rows, these }: MatrixAsked, date: string): Plan | undefined {
  if (!these && rows !== 'all') return undefined;
  const between: Between<Mandate> = new Map();
  for (const link of graph.links) {
    const text = link.type === 'ENTRUSTS' || link.type === 'ESTABLISHES' ? instrumentOf(graph, link.start) : undefined;
    if (text && (link.type === 'ENTRUSTS' || link.type === 'ESTABLISHES')) file(between, `${link.end} ${text}`, link);
  }
  const texts = endsOf(between, 1).flatMap((id) => {
    const node = nodeOf(graph, id);
    return node?.kind === 'Instrument' && node.level !== 'national' ? [node] : [];
  });
  const order = (a: NodeOf<'Instrument'>, b: NodeOf<'Instrument'>) =>
    FAMILIES.indexOf(a.family) - FAMILIES.indexOf(b.family) || ((a.adopted ?? '9') < (b.adopted ?? '9') ? -1 : 1);
  const shown = texts.sort(order);
  return {
    ...bodiesIn(graph, these ?? endsOf(between, 0), date),
    columns: shown.map((text) => headOf(text, date)),
    only: FAMILIES.filter((family) => shown.some((text) => text.family === family)),
    decide: (body, text) => decided(graph, between.get(`${body} ${text}`) ?? [], (link) => taskOf(link), ORDER, date),
  };
}

const taskOf = (link: Mandate): DecidedPart['what'] => (link.type === 'ENTRUSTS' ? link.task : 'establishes');
const ORDER: readonly DecidedPart['what'][] = ['establishes', ...TASKS];

/** How each institution helps with each duty, and where. */
export function helpsOf(graph: LawGraph, { rows, these }: MatrixAsked, date: string): Plan | undefined {
  if (!these && rows !== 'all') return undefined;
  const between: Between<Help> = new Map();
  for (const link of graph.links) if (link.type === 'HELPS_WITH') file(between, `${link.start} ${link.end}`, link);
  const duties = dutiesIn(graph, new Set(endsOf(between, 1)));
  return {
    ...bodiesIn(graph, these ?? endsOf(between, 0), date),
    columns: duties.map(({ id, name, title, pillar }) => ({ id, name, title, group: pillar })),
    only: PILLARS.filter((pillar) => duties.some((duty) => duty.pillar === pillar)),
    decide: (body, duty) => decided(graph, between.get(`${body} ${duty}`) ?? [], ({ how }) => how, WAYS_TO_HELP, date),
  };
}

/** By name; a choice of one's own also where nothing is coded of it. */
function bodiesIn(
  graph: LawGraph,
  ids: readonly string[],
  date: string,
): Pick<Plan, 'rows' | 'groups' | 'unsure' | 'uncoded'> {
  const heads = ids.flatMap((id): MatrixHead[] => {
    const node = nodeOf(graph, id);
    return node?.kind === 'Institution' ? [partyHead(node, date)] : [];
  });
  return { rows: heads.sort((a, b) => (a.name < b.name ? -1 : 1)), groups: [], unsure: 0, uncoded: [] };
}

/** Every link that holds on the day, in the order of what it gives; what is of low confidence is said to be so. */
function decided<T extends GraphLink>(
  graph: LawGraph,
  links: readonly T[],
  what: (link: T) => DecidedPart['what'],
  order: readonly DecidedPart['what'][],
  date: string,
): Decided {
  const there = (id: string) => {
    const node = nodeOf(graph, id);
    return node !== undefined && mayExist(node, date);
  };
  const parts = links.flatMap((link): DecidedPart[] => {
    const holds = there(link.start) && there(link.end) ? linkHolds(link, date) : 'no';
    if (holds === 'no') return [];
    return [
      {
        what: what(link),
        link,
        ...(link.from ? { since: link.from } : {}),
        ...(atLeast(link.confidence, LOWEST) ? {} : { low: true as const }),
        ...(holds === 'unknown' ? { unsure: true as const } : {}),
        ...(link.type === 'HELPS_WITH' ? whereOf(graph, link) : {}),
      },
    ];
  });
  parts.sort((a, b) => order.indexOf(a.what) - order.indexOf(b.what) || (a.link.id < b.link.id ? -1 : 1));
  if (parts.length === 0) return { cell: { says: links.length > 0 ? 'not there' : 'not named' } };
  return { cell: { says: 'named' }, decides: parts[0]?.link, parts };
}

function whereOf(graph: LawGraph, { country, region }: Help): Pick<DecidedPart, 'country' | 'region'> {
  const name = country && (nodeOf(graph, country)?.name ?? country);
  return { ...(name ? { country: name } : {}), ...(region ? { region } : {}) };
}

function file<T>(between: Between<T>, key: string, link: T): void {
  between.set(key, [...(between.get(key) ?? []), link]);
}

const endsOf = (between: Between<unknown>, side: 0 | 1): string[] => [
  ...new Set([...between.keys()].flatMap((key) => key.split(' ')[side] ?? [])),
];
