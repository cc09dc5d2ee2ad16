import fc from 'fast-check';
import { MATRIX_BY, MATRIX_ORDERS, SET_NAMES } from '#contract/matrix.ts';
import { describe, expect, it } from 'vitest';
import { LINK_TYPES, WALK_GROUPS } from '#contract/ontology.ts';
import { PathRules } from '#contract/path.ts';
import { QUESTION_IDS } from '#contract/questions.ts';
import { FILTER_VALUES, type FilterField, LAYOUTS, MAP_BY, View } from '#contract/view.ts';
import { EVENT_KINDS } from '#contract/events.ts';
import { CONFIDENCES, REGIONS, SCOPES } from '#contract/vocabulary.ts';
import { BrokenLink } from '#contract/broken-link.ts';
import { asMade, fits, fromHash, toHash, unknownIn } from '#contract/view-link.ts';
import { DEFAULT_VIEW } from '#contract/view.ts';

/** Any text but "|", which no id holds: the separator of lists in a query. */
const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }).filter((text) => !text.includes('|'));
const id = fc.oneof(
  fc.constantFrom(
    'unodc',
    'KHM',
    'palermo-protocol/6',
    'concept/forced-labour',
    'IMPOSES:ccpr/8:x:1',
    '__proto__',
    'a,b~c&d=e#%',
  ),
  anyText.filter((text) => !/\p{Surrogate}/u.test(text)),
);
const day = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const direction = fc.constantFrom('forward' as const, 'backward' as const);
const place = fc.double({ noNaN: true, noDefaultInfinity: true });

const rules = fc.record(
  {
    groups: fc.subarray([...WALK_GROUPS]),
    types: fc.subarray(LINK_TYPES, { minLength: 1 }),
    direction: fc.constantFrom('either' as const, 'forward' as const, 'backward' as const),
    date: day,
    via: fc.array(id, { maxLength: 6 }),
    avoid: fc.array(id, { maxLength: 5 }),
    confidence: fc.constantFrom(...CONFIDENCES),
    maxSteps: fc.integer({ min: 1, max: 8 }),
    scope: fc.constantFrom(...SCOPES),
    throughStates: fc.boolean(),
    limit: fc.integer({ min: 1, max: 10 }),
  },
  { requiredKeys: [] },
);
const how = fc.constantFrom('grey' as const, 'hidden' as const);
const filter = fc
  .constantFrom(...(Object.keys(FILTER_VALUES) as FilterField[]))
  .chain((by) => fc.record({ by: fc.constant(by), value: fc.constantFrom(...FILTER_VALUES[by]), how }));

const expansion = fc.record({
  id,
  type: maybe(fc.constantFrom(...LINK_TYPES)),
  direction: maybe(direction),
  how: maybe(fc.constantFrom('grouped' as const, 'folded' as const)),
  region: maybe(fc.constantFrom(...REGIONS)),
  offset: maybe(fc.integer({ min: 1, max: 100_000 })),
});
const view = fc
  .record({
    centre: id,
    page: maybe(
      fc.constantFrom(
        'gaps' as const,
        'questions' as const,
        'matrix' as const,
        'sources' as const,
        'clauses' as const,
        'events' as const,
        'map' as const,
        'help' as const,
        'cypher' as const,
      ),
    ),
    question: maybe(
      fc.record({
        id: fc.constantFrom(...QUESTION_IDS),
        parameters: fc.record(
          { state: id, duty: id, date: day, scope: fc.constantFrom(...SCOPES) },
          { requiredKeys: [] },
        ),
      }),
    ),
    query: maybe(
      fc.record({
        text: anyText.map((text) => `MATCH (n)\nRETURN '${text}' // a=b&c`),
        given: fc.dictionary(id, fc.oneof(anyText, fc.constant('')), { maxKeys: 3 }),
      }),
    ),
    matrix: maybe(
      fc.record({
        rows: fc.oneof(id, fc.constantFrom(...SET_NAMES)),
        by: fc.constantFrom(...MATRIX_BY),
        scope: fc.constantFrom(...SCOPES),
        only: maybe(fc.constantFrom('protection' as const, 'labour' as const)),
        these: maybe(
          fc.uniqueArray(
            id.filter((each) => each !== ''),
            { minLength: 1, maxLength: 5 },
          ),
        ),
        order: maybe(fc.constantFrom(...MATRIX_ORDERS)),
      }),
    ),
    events: maybe(
      fc.record(
        {
          parties: fc.array(id, { minLength: 1, maxLength: 3 }),
          region: fc.constantFrom(...REGIONS),
          group: id,
          instruments: fc.array(id, { minLength: 1, maxLength: 3 }),
          institutions: fc.array(id, { minLength: 1, maxLength: 3 }),
          kinds: fc.uniqueArray(fc.constantFrom(...EVENT_KINDS), { minLength: 1 }),
          from: day,
          to: day,
          offset: fc.nat(1_000_000),
        },
        { requiredKeys: [] },
      ),
    ),
    since: maybe(day),
    map: maybe(fc.record({ by: fc.constantFrom(...MAP_BY), duty: maybe(id) })),
    date: maybe(day),
    path: maybe(
      fc.record({
        from: id,
        to: id,
        rules: rules.map((r) => PathRules.parse(r)),
        chosen: fc.nat(30),
        together: fc.boolean(),
      }),
    ),
    compare: maybe(
      fc.record(
        {
          things: fc.uniqueArray(id, { minLength: 2, maxLength: 3 }),
          open: fc.constantFrom('treaties-all', 'duties-alike'),
        },
        { requiredKeys: ['things'] },
      ),
    ),
    wings: maybe(
      fc.record({
        id,
        open: maybe(
          fc.record({
            group: fc.constantFrom('binds', 'bound-labour', 'a,b~c'),
            region: maybe(fc.constantFrom(...REGIONS)),
            from: maybe(fc.integer({ min: 1, max: 100_000 })),
          }),
        ),
      }),
    ),
    layout: maybe(fc.constantFrom(...LAYOUTS)),
    expansions: fc.array(expansion, { maxLength: 5 }),
    dismissed: fc.array(id, { maxLength: 5 }),
    // zod leaves "__proto__" out of a record, so no view ever holds such a pin.
    pinned: fc.dictionary(
      id.filter((key) => key !== '__proto__'),
      fc.tuple(place, place),
      { maxKeys: 4 },
    ),
    filters: fc.array(filter, { maxLength: 5 }),
    added: fc.array(id, { maxLength: 4 }),
    alone: maybe(fc.constant(true)),
    focus: maybe(fc.record({ id, steps: fc.integer({ min: 1, max: 3 }), how })),
    selected: maybe(id),
    data: maybe(id),
  })
  .map((raw) => View.parse(JSON.parse(JSON.stringify(raw))));

const escaped = (text: string) => text.replaceAll('&', '&amp;');
/** What a link may meet on its way. */
const MANGLED: [by: string, mangle: (hash: string) => string][] = [
  ['a program that escapes "&"', escaped],
  ['two programs that escape "&"', (hash) => escaped(escaped(hash))],
  ['a program that escapes "&" by its number', (hash) => hash.replaceAll('&', '&#38;')],
  ['a program that encodes all of it', encodeURIComponent],
  ['two programs that encode all of it', (hash) => encodeURIComponent(encodeURIComponent(hash))],
  ['a program that encodes and one that escapes', (hash) => encodeURIComponent(escaped(hash))],
  [
    'quoted-printable',
    (hash) =>
      hash
        .replaceAll('=', '=3D')
        .match(/(?:=3D|.){1,60}/g)
        ?.join('=\r\n') ?? '',
  ],
  ['a full stop after it', (hash) => `${hash}.`],
  ['a bracket and a full stop after it', (hash) => `${hash}).`],
  ['quotation marks around it', (hash) => `${hash}”,`],
  ['white space after it', (hash) => `${hash} \n`],
];

describe('a view and its link', () => {
  it('come back the same for 1,000 random views', () => {
    fc.assert(
      fc.property(view, (v) => {
        expect(fromHash(`#${toHash(v)}`)).toEqual(v);
      }),
      { numRuns: 1000 },
    );
  });

  it('survive the browser, which may escape what stands after "#"', () => {
    const check = (v: View) => {
      expect(fromHash(new URL(`http://127.0.0.1/#${toHash(v)}`).hash)).toEqual(v);
    };
    fc.assert(fc.property(view, check), { numRuns: 300 });
  });

  it.each(MANGLED)('survive %s', (_by, mangle) => {
    fc.assert(
      fc.property(view, (v) => {
        const hash = toHash(v);
        expect(fromHash(mangle(hash))).toEqual(v);
        expect(asMade(mangle(hash))).toBe(hash);
        expect(unknownIn(mangle(hash))).toEqual([]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('tell the names that no view has, and show the rest', () => {
    const hash = '#from=unodc&to=KHM&colour=red&sort=up';
    expect(unknownIn(hash)).toEqual(['colour', 'sort']);
    expect(fromHash(hash).path).toMatchObject({ from: 'unodc', to: 'KHM' });
    expect(unknownIn('#seminar=bound&scene=2&left=1&centre=untoc')).toEqual([]);
    expect(unknownIn('#story=bound&scene=2')).toEqual([]);
    expect(unknownIn('#page=events&events=partys~KHM,kinds~signed')).toEqual(['events=partys']);
    expect(unknownIn('#page=events&events=all')).toEqual([]);
  });

  it('leave the default view out altogether', () => {
    expect(toHash(DEFAULT_VIEW)).toBe('');
    expect(fromHash('')).toEqual(DEFAULT_VIEW);
    expect(fromHash('#')).toEqual(DEFAULT_VIEW);
  });

  it('are readable', () => {
    const asked = View.parse({
      date: '2007-07-15',
      path: { from: 'unodc', to: 'KHM', rules: { via: ['palermo-protocol/6'], maxSteps: 4 } },
    });
    expect(toHash(asked)).toBe('date=2007-07-15&from=unodc&to=KHM&via=palermo-protocol/6&steps=4');
    const grown = View.parse({ expansions: [{ id: 'unodc', type: 'ASSISTS' }, { id: 'KHM' }], dismissed: ['ilo'] });
    expect(toHash(grown)).toBe('expand=unodc~ASSISTS,KHM&without=ilo');
    const brought = View.parse({ layout: 'layered', alone: true, added: ['PARTY_TO:KHM:untoc', 'unodc'] });
    expect(toHash(brought)).toBe('layout=layered&alone=true&add=PARTY_TO:KHM:untoc,unodc');
  });

  const broken = (hash: string, what: 'field' | 'message' = 'field'): unknown => {
    try {
      return fromHash(hash);
    } catch (error) {
      return error instanceof BrokenLink ? error[what] : error;
    }
  };

  it('tell what they say where they cannot be read, in their own words', () => {
    expect(broken('#page=almanac', 'message')).toBe('almanac');
    expect(broken('#date=yesterday', 'message')).toBe('yesterday');
    expect(broken('#expand=unodc~LIKES', 'message')).toBe('LIKES');
    expect(broken(`#page=${'a'.repeat(500)}`, 'message')).toBe('a'.repeat(60));
    expect(broken('#from=unodc', 'message')).not.toBe('');
  });

  it('name the field that cannot be read', () => {
    expect(broken('#date=yesterday')).toBe('date');
    expect(broken('#from=unodc')).toBe('path.to');
    expect(broken('#from=unodc&to=KHM&steps=99')).toBe('path.rules.maxSteps');
    expect(broken('#expand=unodc~LIKES')).toBe('expansions.0.type');
    expect(broken('#pin=unodc~1~NaN')).toBe('pinned.unodc.1');
    expect(broken('#filter=kind~Planet~grey')).toBe('filters.0.value');
    expect(broken('#focus=unodc~9')).toBe('focus.steps');
    expect(broken('#centre=%E0%A4%A')).toBe('centre');
  });

  it('say when they are too long to be sent', () => {
    const long = View.parse({ dismissed: Array.from({ length: 200 }, (_, i) => `instrument-number-${i}`) });
    expect(fits(toHash(long))).toBe(false);
    expect(fromHash(toHash(long))).toEqual(long);
    expect(fits(toHash(DEFAULT_VIEW))).toBe(true);
  });
});
