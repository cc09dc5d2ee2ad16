/** The names of a question in the slots of one reading of it, in the order in which they were typed. */
import { MOST_CHOSEN } from '../../contract/matrix.ts';
import { MOST_AVOIDED, MOST_VIA } from '../../contract/path.ts';
import { PARAMETERS, type Parameter } from '../../contract/questions/columns.ts';
import { EVERYWHERE, type Lexicon, type Meant, type Span } from './lexicon.ts';
import type { Shape } from './shapes.ts';
import type { Seen } from './spot.ts';

/** `name`: a parameter, or what the View calls it ("from", "via"). */
export type Filled = { name: string; span: Span; meant: Meant };
/** `left`: names that this reading has no place for. */
export type Filling = { filled: Filled[]; left: Span[] };

export function fill(shape: Shape, { spans }: Seen, lexicon: Lexicon): Filling {
  if (shape.kind === 'path') return ends(spans);
  if (shape.kind === 'card') return card(spans);
  if (shape.id === 'these') return states(spans);
  const open = new Set(shape.slots.filter((slot) => slot !== 'date' && slot !== 'until'));
  const filled: Filled[] = [];
  const left: Span[] = [];
  for (const span of spans) {
    const match = [...open].flatMap((slot) => {
      const meant = span.meant.find(
        (each) => takes(slot, each, lexicon) && suits(shape, each, lexicon) && !isUsed(filled, each),
      );
      return meant ? [{ name: slot, span, meant }] : [];
    })[0];
    if (match) {
      filled.push(match);
      open.delete(match.name);
    } else if (!span.meant.some((each) => shape.mentions.has(each.id) || isUsed(filled, each))) left.push(span);
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

/** Nothing stands beside itself. */
const isUsed = (filled: readonly Filled[], { id }: Meant): boolean => filled.some(({ meant }) => meant.id === id);

const nodeIn = (span: Span, filled: readonly Filled[] = []): Meant | undefined =>
  span.meant.find((each) => each.kind !== 'scope' && !isUsed(filled, each));

/** More than a path takes is left over, and so leaves a doubt. */
const MOST_MARKED = { via: MOST_VIA, avoid: MOST_AVOIDED } as const;

function ends(spans: readonly Span[]): Filling {
  const filled: Filled[] = [];
  const left: Span[] = [];
  for (const span of spans) {
    const meant = nodeIn(span, filled);
    const free = (['from', 'to'] as const).find((name) => !filled.some((each) => each.name === name));
    const marked = span.mark === 'not' ? 'avoid' : span.mark;
    const room = marked && filled.filter((each) => each.name === marked).length < MOST_MARKED[marked];
    const name = marked ?? free;
    if (meant && name && room !== false) filled.push({ name, span, meant });
    else left.push(span);
  }
  return { filled, left: left.filter(counts) };
}

function card(spans: readonly Span[]): Filling {
  const [first, ...others] =
    spans.length > 1 ? [...spans].sort((a, b) => Number(counts(b)) - Number(counts(a))) : spans;
  const meant = first && nodeIn(first);
  return first && meant
    ? { filled: [{ name: 'card', span: first, meant }], left: others.filter(counts) }
    : { filled: [], left: [...spans] };
}

function states(spans: readonly Span[]): Filling {
  const filled: Filled[] = [];
  for (const span of spans) {
    const meant = span.meant.find((each) => each.kind === 'Country' && !isUsed(filled, each));
    if (meant && filled.length < MOST_CHOSEN) filled.push({ name: 'these', span, meant });
  }
  const used = new Set(filled.map(({ span }) => span));
  return { filled, left: spans.filter((span) => !used.has(span) && counts(span)) };
}
