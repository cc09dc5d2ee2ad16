/** The names of a question in the slots of one reading of it, in the order in which they were typed. */
import { PARAMETERS, type Parameter } from '../../contract/questions/columns.ts';
import { EVERYWHERE, type Lexicon, type Meant } from './lexicon.ts';
import type { Shape } from './shapes.ts';
import type { Seen, Span } from './spot.ts';

/** `name`: a parameter, or what the View calls it ("from", "via"). */
export type Filled = { name: string; span: Span; meant: Meant };
/** `left`: names that this reading has no place for. */
export type Filling = { filled: Filled[]; left: Span[] };

export function fill(shape: Shape, { spans }: Seen, lexicon: Lexicon): Filling {
  if (shape.kind === 'path') return ends(spans, lexicon);
  if (shape.kind === 'card') return card(spans);
  if (shape.id === 'these') return states(spans);
  const open = new Set(shape.slots.filter((slot) => slot !== 'date' && slot !== 'until'));
  const filled: Filled[] = [];
  const left: Span[] = [];
  for (const span of spans) {
    const match = [...open].flatMap((slot) => {
      const meant = span.meant.find((each) => takes(slot, each, lexicon) && suits(shape, each, lexicon));
      return meant ? [{ name: slot, span, meant }] : [];
    })[0];
    if (match) {
      filled.push(match);
      open.delete(match.name);
    } else if (!span.meant.some(({ id }) => shape.mentions.has(id))) left.push(span);
  }
  return { filled, left: left.filter(counts) };
}

const counts = ({ meant }: Span): boolean => !meant.some(({ id }) => EVERYWHERE.has(id));

function takes(slot: Parameter, { id, kind }: Meant, { groups }: Lexicon): boolean {
  if (slot === 'group') return groups.has(id);
  return PARAMETERS[slot].kind === kind;
}

/** A directive has no parties: it binds those that it is addressed to. */
function suits({ id }: Shape, meant: Meant, { nodes }: Lexicon): boolean {
  const node = nodes.get(meant.id);
  if (node?.kind !== 'Instrument' || (id !== 'directive' && id !== 'parties')) return true;
  return (node.form === 'directive') === (id === 'directive');
}

const NODES = (span: Span, prefer?: Meant['kind']): Meant | undefined =>
  span.meant.find(({ kind }) => kind === prefer) ?? span.meant.find(({ kind }) => kind !== 'scope');

function ends(spans: readonly Span[], _lexicon: Lexicon): Filling {
  const filled: Filled[] = [];
  const left: Span[] = [];
  for (const span of spans) {
    const meant = NODES(span);
    const free = (['from', 'to'] as const).find((name) => !filled.some((each) => each.name === name));
    const name = span.mark === 'not' ? 'avoid' : span.mark === 'via' ? 'via' : free;
    if (meant && name) filled.push({ name, span, meant });
    else left.push(span);
  }
  return { filled, left: left.filter(counts) };
}

function card(spans: readonly Span[]): Filling {
  const [first, ...others] =
    spans.length > 1 ? [...spans].sort((a, b) => Number(counts(b)) - Number(counts(a))) : spans;
  const meant = first && NODES(first);
  return first && meant
    ? { filled: [{ name: 'card', span: first, meant }], left: others.filter(counts) }
    : { filled: [], left: [...spans] };
}

function states(spans: readonly Span[]): Filling {
  const filled = spans.flatMap((span): Filled[] => {
    const meant = span.meant.find(({ kind }) => kind === 'Country');
    return meant ? [{ name: 'these', span, meant }] : [];
  });
  const used = new Set(filled.map(({ span }) => span));
  return { filled, left: spans.filter((span) => !used.has(span) && counts(span)) };
}
