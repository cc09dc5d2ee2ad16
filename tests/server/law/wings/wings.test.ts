/** The wings of every node on three days: complete, bounded, and made of links that are in the data and hold. */
import { describe, expect, it } from 'vitest';
import type { GraphLink } from '#contract/links.ts';
import { must } from '#contract/must.ts';
import { LINKS, LINK_TYPES, NODE_KINDS, type NodeKind } from '#contract/ontology.ts';
import { LANGUAGES } from '#contract/vocabulary.ts';
import { LONGEST_SECOND_LINE, type WingGroup, type WingRow, Wings } from '#contract/wings.ts';
import { lawGraph } from '../../../../server/law/graph.ts';
import { linkHolds } from '../../../../server/law/time/validity.ts';
import { RELATIONS, STANDING_TYPES } from '../../../../server/law/wings/relations.ts';
import { wingsOf } from '../../../../server/law/wings/wings.ts';
import { realSeed } from '../../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const links = new Map(graph.links.map((link) => [link.id, link]));
const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
const DAYS = ['2026-11-29', '2008-01-01', '1995-06-01'];
/** Of an answer as text. The largest is that of the Organized Crime Convention. */
const MOST_BYTES = 400_000;

const known = new Map<string, Wings>();
function made(id: string, day = '2026-11-29', language: 'en' | 'id' = 'en'): Wings {
  const key = [id, day, language].join(' ');
  const wings = known.get(key) ?? must(wingsOf(graph, id, day, language), id);
  known.set(key, wings);
  return wings;
}
const groupsOf = ({ left, right }: Wings): WingGroup[] => [...left.groups, ...right.groups];
const rowsOf = (wings: Wings): WingRow[] => groupsOf(wings).flatMap(({ rows }) => rows);
const group = (wings: Wings, id: string): WingGroup =>
  must(
    groupsOf(wings).find((each) => each.id === id),
    id,
  );
const told = (wings: Wings, id: string): string[] => group(wings, id).rows.map(({ name, sub }) => `${name}: ${sub}`);
const linksOf = new Map<string, GraphLink[]>(graph.nodes.map(({ id }) => [id, []]));
for (const link of graph.links) for (const id of new Set([link.start, link.end])) linksOf.get(id)?.push(link);
const directLinks = (id: string): GraphLink[] => must(linksOf.get(id), id);

describe('the table of relations', () => {
  it('leads along every type of link from every kind of node that it joins', () => {
    const missing = NODE_KINDS.flatMap((kind: NodeKind) => {
      const walks = [...RELATIONS[kind].left, ...RELATIONS[kind].right].flatMap((relation) => relation.walks);
      const single = new Set(walks.flatMap((walk) => (typeof walk !== 'string' && walk.length === 1 ? [walk[0]] : [])));
      const standing = walks.includes('standing') ? STANDING_TYPES : [];
      return LINK_TYPES.flatMap((type) => {
        const { from, to }: { from: readonly NodeKind[]; to: readonly NodeKind[] } = LINKS[type];
        if (standing.some((known) => known === type)) return [];
        const steps = [...(from.includes(kind) ? [`>${type}`] : []), ...(to.includes(kind) ? [`<${type}`] : [])];
        return steps.filter((step) => !single.has(step as `>${typeof type}`)).map((step) => `${kind} ${step}`);
      });
    });
    expect(missing).toEqual([]);
  });
});

describe.each(DAYS)('the wings of every node on %s', (day) => {
  const all = graph.nodes.map(({ id }) => made(id, day));

  it('name every row, say one short thing of it, and hold each node once', () => {
    const faults = all.flatMap((wings) => {
      const rows = rowsOf(wings);
      const bad = rows.filter(
        ({ name, sub }) => !name.trim() || sub.length > LONGEST_SECOND_LINE || sub !== sub.trim(),
      );
      const twice = rows.length - new Set(rows.map(({ id }) => id)).size;
      return [...bad.map(({ id }) => `${wings.id} ${id}`), ...(twice > 0 ? [`${wings.id} ${twice} twice`] : [])];
    });
    expect(faults).toEqual([]);
  });

  it('rest on links that are in the data and hold, or may hold, on the day', () => {
    const faults = all.flatMap((wings) =>
      groupsOf(wings).flatMap(({ id, rows }) =>
        rows.flatMap((row) => {
          const [first] = row.links.map((link) => links.get(link));
          if (!first || row.links.some((link) => !links.has(link))) return [`${wings.id} ${row.id}: no such link`];
          const holds = linkHolds(first, wings.date);
          // What was consented to, signed or left is not in force: that is what its heading says.
          const fits = id === 'notBound' || first.type === 'SIGNED' || holds !== 'no';
          const marked = row.unknown === true || id === 'notBound' || holds !== 'unknown';
          return fits && marked ? [] : [`${wings.id} ${row.id}: ${first.id} ${holds}`];
        }),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('leave out no neighbour without counting it, and count none that is there', () => {
    const faults = all.flatMap((wings) => {
      const rows = new Set(rowsOf(wings).map(({ id }) => id));
      const beside = new Set(directLinks(wings.id).map(({ start, end }) => (start === wings.id ? end : start)));
      // A statement on an article is a matter of its instrument, for the State that made it.
      for (const id of beside) {
        const node = nodes.get(id);
        if (nodes.get(wings.id)?.kind !== 'Article' && node?.kind === 'Article' && !rows.has(id)) {
          const made = directLinks(wings.id).some(({ type, end }) => type === 'RESERVES' && end === id);
          if (made) beside.delete(id);
        }
      }
      const lost = [...beside].filter((id) => !rows.has(id)).length;
      const absent = groupsOf(wings).reduce((sum, each) => sum + each.absent, 0);
      const standing = directLinks(wings.id).filter(
        (link) => linkHolds(link, wings.date) === 'yes' && STANDING_TYPES.every((type) => type !== link.type),
      );
      const held = new Set(rowsOf(wings).flatMap((row) => row.links));
      const untold = day === DAYS[0] ? standing.filter(({ id, type }) => type !== 'GRADED' && !held.has(id)) : [];
      return lost > absent || untold.length > 0
        ? [`${wings.id}: ${lost} lost, ${absent} counted, ${untold[0]?.id}`]
        : [];
    });
    expect(faults).toEqual([]);
  });

  it('are what the contract says, and no larger than an answer may be', () => {
    const faults = all.flatMap((wings) => {
      const shown = new Set(wings.nodes.map(({ id }) => id));
      const led = new Set(rowsOf(wings).flatMap((row) => row.links));
      const { error } = Wings.safeParse(wings);
      const size = JSON.stringify(wings).length;
      return [
        ...(error ? [`${wings.id}: ${error.message}`] : []),
        ...(size < MOST_BYTES ? [] : [`${wings.id}: ${size} bytes`]),
        ...(shown.size === rowsOf(wings).length + 1 ? [] : [`${wings.id}: ${shown.size} nodes shown`]),
        ...(wings.links.length === led.size ? [] : [`${wings.id}: ${wings.links.length} links of ${led.size}`]),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('say three to six sentences where there are as many links, each with its source', () => {
    const faults = all.flatMap(({ id, sentences, ...wings }) => {
      const least = Math.min(rowsOf({ id, sentences, ...wings }).length, 1);
      const astray = sentences.filter(
        ({ sentence, citation }) => !/\S.*[.!?]/.test(sentence) || !graph.sources.has(citation.source),
      );
      return sentences.length >= least && sentences.length <= 6 && astray.length === 0
        ? []
        : [`${id}: ${sentences.length} sentences, ${astray[0]?.link}`];
    });
    expect(faults).toEqual([]);
  });
});

describe('the wings as they are read', () => {
  it('tell what binds Cambodia by family, and what it only signed', () => {
    const wings = made('KHM');
    expect(wings.title).toBe('What binds Cambodia, and what answers at home?');
    expect(told(wings, 'bound-organized-crime')).toContain('Palermo Protocol: since 1 Aug 2007');
    expect(told(wings, 'bound-regional')).toEqual(['ACTIP: since 8 Mar 2017']);
    expect(told(wings, 'notBound')).toContain('Migrant Workers Convention: signed 27 Sep 2004');
  });

  it('show of 1995 what was there in 1995, and count the rest', () => {
    const wings = made('KHM', '1995-06-01');
    expect(rowsOf(wings).map(({ id }) => id)).not.toContain('palermo-protocol');
    expect(group(wings, 'bound-organized-crime')).toMatchObject({ rows: [] });
    expect(group(wings, 'bound-organized-crime').absent).toBeGreaterThan(2);
    expect(told(wings, 'bound-human-rights')).toContain('Child Rights Convention: since 14 Nov 1992');
  });

  it('mark what is not known to hold on the day', () => {
    const unsure = graph.nodes.flatMap(({ id }) => rowsOf(made(id, '2008-01-01'))).filter(({ unknown }) => unknown);
    expect(unsure.length).toBeGreaterThan(0);
    // Of help that was given once its day says so.
    for (const { sub } of unsure) expect(sub).toMatch(/^not known for this day|(19|20)\d\d$/);
  });

  it('tell of an institution what it serves, and never that a reporter supervises', () => {
    expect(told(made('unodc'), 'serves')).toContain('Palermo Protocol: support · custodian');
    expect(told(made('greta'), 'supervises')).toEqual(['CoE Trafficking Convention: monitoring · since 1 Jan 2009']);
    expect(groupsOf(made('ecpat')).map(({ id }) => id)).toEqual([
      'namedIn',
      'serves',
      'issued',
      'partOf',
      'beside',
      'helpsWith',
      'programmes',
      'reportsOn',
      'leads',
      'worksIn',
      'members',
      'said',
    ]);
  });

  it('tell of a duty how firmly each clause asks, and count as bound whom the matrix counts', () => {
    expect(told(made('assist-victims-recovery'), 'askedBy')).toContain(
      'Palermo Protocol art 6: art 6(3) · must consider',
    );
    expect(group(made('assist-victims-recovery'), 'owing').rows.length).toBeGreaterThan(150);
  });

  it.each(LANGUAGES)('have a heading and a question for each kind in %s', (language) => {
    const kinds = NODE_KINDS.map((kind) =>
      must(
        graph.nodes.find((node) => node.kind === kind),
        kind,
      ),
    );
    for (const { id } of kinds) {
      const { title, left, right } = made(id, '2026-11-29', language);
      expect(title).toMatch(/\?$/);
      expect([left.title, right.title, ...left.groups.map(({ heading }) => heading)].every(Boolean)).toBe(true);
    }
    expect(made('unodc', '2026-11-29', 'id').title).toBe('Apa yang dilakukan UNODC, dan berdasarkan klausul mana?');
  });

  it('never tell the force of a treaty as that of a national law', () => {
    const { rows } = group(made('palermo-protocol/6'), 'answeredAtHome');
    expect(rows.length).toBeGreaterThan(10);
    for (const { name, sub } of rows) expect(sub, name).not.toMatch(/must|should|may/);
  });

  it('know nothing of what is not in the data', () => {
    expect(wingsOf(graph, 'no-such-thing', '2026-11-29', 'en')).toBeUndefined();
  });
});
