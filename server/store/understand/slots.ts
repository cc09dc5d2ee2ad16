/** The slots of a reading as they are shown: what stands in each, the words it was read from, and what may stand there instead. */
import type { Slot, SlotChoice } from '../../contract/understand.ts';
import { PARAMETERS, type Parameter } from '../../contract/questions/columns.ts';
import type { QuestionId } from '../../contract/questions.ts';
import { QUESTIONS } from '../../contract/questions/catalogue.ts';
import type { Question } from '../../contract/questions/columns.ts';
import { type Language, SCOPES, type Scope } from '../../contract/vocabulary.ts';
import { toHash } from '../../contract/view-link.ts';
import type { GraphNode } from '../../contract/nodes.ts';
import { PHRASES } from '../../law/sentences/languages.ts';
import type { Filled } from './fill.ts';
import type { Lexicon } from './lexicon.ts';
import type { Shape } from './shapes.ts';
import type { Seen } from './spot.ts';
import { type Values, viewOf } from './view.ts';

const MOST_CHOICES = 6;
const OFFERED_SCOPES: readonly Scope[] = SCOPES.slice(0, 12);

type Reading = { shape: Shape; filled: readonly Filled[]; values: Values; asOf: string };

export function slotsOf(reading: Reading, seen: Seen, lexicon: Lexicon, language: Language): Slot[] {
  const { shape, filled, values } = reading;
  const label = (kind: Slot['kind'], value: string): string => {
    if (kind === 'date') return value;
    if (kind === 'scope') return PHRASES[language].duty.people[value as Scope];
    return lexicon.nodes.get(value)?.name ?? value;
  };
  // Nothing stands beside itself: what another slot holds is no choice.
  const used = new Set([...values.values()].flat());
  const choices = (name: string, at: number, kind: Slot['kind'], others: readonly string[]): SlotChoice[] =>
    [...new Set(others)]
      .filter((value) => !used.has(value))
      .slice(0, MOST_CHOICES)
      .map((value) => {
        const list = [...(values.get(name) ?? [])];
        list[at] = value;
        return { value, label: label(kind, value), view: toHash(viewOf(shape, new Map([...values, [name, list]]))) };
      });
  const times = new Map<string, number>();
  const named = filled.map(({ name, span, meant }): Slot => {
    const at = times.get(name) ?? 0;
    times.set(name, at + 1);
    const also = span.meant.flatMap(({ id, kind }) => (kind === meant.kind && id !== meant.id ? [id] : []));
    const others = [...also, ...alike(meant.id, meant.kind, name, lexicon)].filter((id) => id !== meant.id);
    return {
      name,
      kind: meant.kind,
      value: meant.id,
      label: label(meant.kind, meant.id),
      typed: span.typed,
      assumed: false,
      choices: choices(name, at, meant.kind, others),
    };
  });
  const days = (['date', 'until'] as const).flatMap((name): Slot[] => {
    const value = values.get(name)?.[0];
    if (value === undefined) return [];
    const others = [`${value.slice(0, 4)}-01-01`, `${value.slice(0, 4)}-12-31`, reading.asOf].filter(
      (day) => day !== value,
    );
    const typed = (seen.days?.places ?? []).map((place) => seen.words[place]?.text ?? '').join(' ');
    return [
      { name, kind: 'date', value, label: value, typed, assumed: false, choices: choices(name, 0, 'date', others) },
    ];
  });
  return [...named, ...days, ...guessed(reading, lexicon, label, choices)];
}

/** Slots that nobody named: the example of the question stands in. */
function guessed(
  { shape, values }: Reading,
  lexicon: Lexicon,
  label: (kind: Slot['kind'], value: string) => string,
  choices: (name: string, at: number, kind: Slot['kind'], others: readonly string[]) => SlotChoice[],
): Slot[] {
  if (shape.kind !== 'question') return [];
  const { parameters }: Question = QUESTIONS[shape.id as QuestionId];
  return shape.needs.flatMap((name: Parameter): Slot[] => {
    const value = parameters[name];
    if (values.has(name) || !value) return [];
    const of = PARAMETERS[name].kind;
    return [
      {
        name,
        kind: of,
        value,
        label: label(of, value),
        typed: '',
        assumed: true,
        choices: choices(name, 0, of, alike(value, of, name, lexicon)),
      },
    ];
  });
}

/** What is most like it: of the same region, family, theme or form. */
function alike(id: string, kind: Slot['kind'], slot: string, { graph, nodes, groups }: Lexicon): string[] {
  if (kind === 'scope') return OFFERED_SCOPES.filter((scope) => scope !== id);
  if (slot === 'group') return [...groups].filter((each) => each !== id);
  const node = nodes.get(id);
  if (!node) return [];
  const mark = markOf(node);
  return graph.nodes.flatMap((each) =>
    each.kind === node.kind && each.id !== id && markOf(each) === mark ? [each.id] : [],
  );
}

function markOf(node: GraphNode): string | undefined {
  switch (node.kind) {
    case 'Country':
      return node.subregion;
    case 'Instrument':
      return node.family;
    case 'Institution':
      return node.form;
    case 'Obligation':
      return node.theme;
    case 'Article':
      return node.instrument;
    default:
      return node.kind;
  }
}
