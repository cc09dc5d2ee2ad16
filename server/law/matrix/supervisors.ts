/**
 * States in rows, bodies that watch over treaties in columns: since when a body may look at a State, and by which way. Told
 * by the treaties that bind the State (VCLT 26, 34) and by what it has accepted or refused; what a body does besides is not coded.
 */
import type { LinkOf } from '../../contract/links.ts';
import type { MatrixHead, Power } from '../../contract/matrix.ts';
import { must } from '../../contract/must.ts';
import type { GraphNode, NodeOf } from '../../contract/nodes.ts';
import { FAMILIES, type Standing } from '../../contract/vocabulary.ts';
import { type LawGraph, nodeOf } from '../graph.ts';
import { standingBy, standingOf, stateFact, treatyFact, WEIGHT } from '../standing/standing.ts';
import { laterOf } from '../time/dates.ts';
import { standsOn } from '../time/statements.ts';
import { atLeast, linkHolds } from '../time/validity.ts';
import type { Columns, Decided, DecidedPart } from './columns.ts';
import { LOWEST } from './duties.ts';
import { partyHead } from './head.ts';
import { codedIn, type Step, stepsIn } from './treaties.ts';

type Treaty = NodeOf<'Instrument'>;
type Watch = LinkOf<'MONITORS'> | LinkOf<'ENFORCES'>;

const POWER_OF = { MONITORS: 'supervises', ENFORCES: 'judges' } as const satisfies Record<Watch['type'], Power>;
const BOUND = new Set<Standing>(['party', 'bound by EU law']);

export function supervisorsOf(graph: LawGraph, date: string): Columns {
  const watches = new Map<string, Watch[]>();
  for (const link of graph.links) {
    const isWatch = link.type === 'MONITORS' || link.type === 'ENFORCES';
    if (!isWatch || nodeOf(graph, link.end)?.kind !== 'Instrument') continue;
    watches.set(link.start, [...(watches.get(link.start) ?? []), link]);
  }
  const steps = stepsIn(graph);
  const coded = codedIn(steps);
  const treaty = (id: string) => must(nodeOf(graph, id), 'a supervised instrument') as Treaty;
  return {
    columns: headsOf(graph, watches, date),
    decide(state, body) {
      const party = must(nodeOf(graph, state), 'a State of a row');
      const told = (watches.get(body) ?? []).map((watch) => {
        const own = treaty(watch.end);
        return watched(graph, party, watch, own, steps.get(`${state} ${own.id}`) ?? [], coded.has(own.id), date);
      });
      return together(told);
    },
  };
}

type Told = { says: Standing | 'not there'; parts: DecidedPart[] };

/** What of the body reaches the State by one treaty. */
function watched(
  graph: LawGraph,
  party: GraphNode,
  watch: Watch,
  treaty: Treaty,
  steps: readonly Step[],
  coded: boolean,
  date: string,
): Told {
  const fact = treatyFact(treaty, coded);
  const says = standingOf(
    steps.map((step) => step.fact),
    fact,
    date,
    stateFact(party, fact),
  );
  const holds = linkHolds(watch, date);
  if (holds === 'no' && BOUND.has(says)) return { says: 'not there', parts: [] };
  if (!BOUND.has(says) && says !== 'unknown') return { says, parts: [] };
  const sure = holds === 'yes' && says !== 'unknown';
  const joined = steps.find((step) => standingBy(step.fact, fact, date) === says)?.link;
  // A body looks at nobody before it is there itself.
  const body = nodeOf(graph, watch.start);
  const begun = watch.from ?? (body?.kind === 'Institution' ? body.founded : undefined);
  const since = joined?.from && begun ? laterOf(joined.from, begun) : joined?.from;
  const power: DecidedPart = {
    what: POWER_OF[watch.type],
    link: watch,
    ...(since ? { since } : {}),
    ...([joined, watch].some((link) => link && !atLeast(link.confidence, LOWEST)) ? { low: true as const } : {}),
    ...(sure ? {} : { unsure: true as const }),
  };
  return {
    says: sure ? says : 'unknown',
    parts: [power, ...procedures(graph, party.id, treaty.id, sure, date)],
  };
}

/** Procedures that the State has accepted or refused under this treaty, on the day. */
function procedures(graph: LawGraph, state: string, treaty: string, bound: boolean, date: string): DecidedPart[] {
  const statements = graph.statements.get(state)?.get(treaty) ?? [];
  return statements.flatMap((link): DecidedPart[] => {
    const what = powerOf(link);
    const stands = what === undefined ? 'no' : standsOn(link, date);
    if (what === undefined || stands === 'no') return [];
    const sure = bound && stands === 'yes';
    return [
      {
        what,
        link,
        ...(link.made ? { since: link.made } : {}),
        ...(sure ? {} : { unsure: true as const }),
      },
    ];
  });
}

function powerOf({ kind, procedure }: LinkOf<'RESERVES'>): Power | undefined {
  if (kind === 'acceptance') return procedure;
  return kind === 'refusal' && procedure === 'inquiry' ? 'no inquiry' : undefined;
}

/** The nearest to being bound decides; where nothing certain reaches the State, what may. */
function together(told: readonly Told[]): Decided {
  const weight = ({ says }: Told): number => (says === 'not there' ? 1 : WEIGHT[says]);
  const [best] = [...told].sort((a, b) => weight(b) - weight(a));
  const parts = told.flatMap((each) => each.parts);
  const sure = parts.filter(({ unsure }) => !unsure);
  const ordered = [...sure, ...parts.filter(({ unsure }) => unsure)];
  return { cell: { says: best?.says ?? 'not coded' }, decides: ordered[0]?.link, parts: ordered };
}

/** By the family of the first treaty that it supervises, then by name. */
function headsOf(graph: LawGraph, watches: ReadonlyMap<string, readonly Watch[]>, date: string): MatrixHead[] {
  const heads = [...watches].flatMap(([id, links]) => {
    const body = nodeOf(graph, id);
    const families = links.map(({ end }) => (nodeOf(graph, end) as Treaty).family);
    const group = FAMILIES.find((family) => families.includes(family));
    return body?.kind === 'Institution' && group ? [{ ...partyHead(body, date), group }] : [];
  });
  const rank = ({ group }: MatrixHead) => FAMILIES.indexOf(group as (typeof FAMILIES)[number]);
  return heads.sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}
