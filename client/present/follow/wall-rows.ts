/** The rows of a scene without a form, as phones get them: what the wall has of its answer, so no more than the scene shows. Pure. */
import type { Answer } from '#contract/api.ts';
import type { Matrix } from '#contract/matrix.ts';
import { NODE_KINDS } from '#contract/ontology.ts';
import { comparedIn, type View } from '#contract/view.ts';
import { FAMILIES, languageOf, STANDINGS } from '#contract/vocabulary.ts';
import { QUESTION_TEXTS } from '#law/sentences/languages.ts';
import { gridOf } from '../../compare/compare-csv.ts';
import { nodeNamer, sentenceName } from '../../format/node-names.ts';
import { dayOf } from '../../graph/day.ts';
import { isKept } from '../../graph/graph.ts';
import { type Overview, standingsOn } from '../../graph/standing.ts';
import { nodeLabel } from '../../picture/styles.ts';
import type { Twin } from '../../scene-forms/marks.ts';
import type { Say } from '../../scene-forms/say.ts';
import type { Answers } from '../../state/answers.ts';
import type { VisibleGraph } from '../../state/visible-graph.ts';
import { sayValue } from '../../table/say-value.ts';
import { sayWhat } from '../../table/matrix/say-cell.ts';
import { MASKED } from '../mask-rules.ts';

/** More than a visitor scrolls through on a phone while somebody speaks. */
export const MOST_ROWS = 60;
/** Columns that a phone has room for; of a wider matrix it is told how often each thing is said, of other tables the rest in one cell. */
const MOST_COLUMNS = 3;
/** Names in one row; of a longer list it is told how many there are. */
const MOST_NAMES = 12;

type Facts = Pick<VisibleGraph, 'nodes' | 'links'>;
type Table = { columns: string[]; rows: string[][] };

export function rowsOnWall(view: View, said: Answers, facts: Facts, say: Say): Twin {
  const { columns, rows } = narrow(tableOf(view, said, facts, say));
  const more = rows.length - MOST_ROWS;
  const shown = more > 0 ? [...rows.slice(0, MOST_ROWS), [say.t('present.more', { count: more })]] : rows;
  return { columns, rows: shown.map((cells) => ({ cells, sources: [] })) };
}

function tableOf(view: View, said: Answers, facts: Facts, say: Say): Table {
  const { compare, questions, matrix, path, wings, overview } = said;
  if (comparedIn(view)) return compare ? comparedTable(compare) : NOTHING;
  if (view.page === 'matrix') return matrix ? matrixTable(matrix, say) : NOTHING;
  if (view.page === 'questions' && view.question)
    return questions?.answer ? askedTable(questions.answer, say) : NOTHING;
  if (view.path) return path ? pathTable(path, say) : NOTHING;
  if (view.wings) return wings ? wingsTable(wings) : NOTHING;
  return overview && overview.centre === view.centre
    ? atlasTable(overview, dayOf(view) ?? overview.asOf, facts, say)
    : lineTable(facts, say);
}

/** "Article: art 6(3) · Wording: consider" behind the first cell. */
function narrow({ columns, rows }: Table): Table {
  if (columns.length <= MOST_COLUMNS) return { columns, rows };
  const rest = (cells: string[]) => cells.flatMap((cell, place) => (cell ? `${columns[place + 1]}: ${cell}` : []));
  return { columns: [], rows: rows.map(([first = '', ...cells]) => [first, rest(cells).join(' · ')]) };
}

const NOTHING: Table = { columns: [], rows: [] };

function comparedTable(answer: Answer<'compare'>): Table {
  const { columns, rows } = gridOf(answer);
  const [, ...shown] = columns;
  // Its heading stands over the rows of a group.
  return {
    columns: shown.map(({ head }) => head),
    rows: rows.flatMap((row, place) => {
      const cells = shown.map(({ text }) => text(row));
      return row.group === rows[place - 1]?.group ? [cells] : [[row.group.toLocaleUpperCase()], cells];
    }),
  };
}

function askedTable({ columns, rows }: Answer<'ask'>, { t, language }: Say): Table {
  const names = QUESTION_TEXTS[languageOf(language)].columns;
  return {
    columns: columns.map(({ name }) => names[name]),
    rows: rows.map(({ cells }) =>
      columns.map(({ kind }, place) => sayValue(cells[place] ?? null, kind, language, 'short', t)),
    ),
  };
}

function matrixTable({ asked: { by }, rows, columns, cells }: Matrix, { t }: Say): Table {
  const says = (row: number) => (cells[row] ?? []).map((cell) => sayWhat(cell, by, t));
  if (columns.length <= MOST_COLUMNS)
    return {
      columns: ['', ...columns.map(({ name }) => name)],
      rows: rows.map(({ name }, row) => [name, ...says(row)]),
    };
  return { columns: [], rows: rows.map(({ name }, row) => [name, oftenFirst(says(row))]) };
}

/** "mandatory 12, not coded 3". */
function oftenFirst(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([word, count]) => `${word} ${count}`)
    .join(', ');
}

function pathTable(path: Answer<'path'>, { t, date }: Say): Table {
  const named = new Map(path.nodes.map((node) => [node.id, node]));
  return {
    columns: [t('present.path'), t('present.who'), t('present.force')],
    rows: path.paths.map((found) => {
      const through = found.nodes.slice(1, -1).flatMap((id) => {
        const node = named.get(id);
        return node ? [nodeLabel(node, { ...path, paths: [found] })] : [];
      });
      const kept = found.steps.some(({ links }) => links.some(isKept));
      const way = [through.join(', ') || t('path.direct'), found.since && date(found.since, 'short')];
      return [
        way.filter(Boolean).join(' · '),
        found.who ? t(`scopes.${found.who}`) : '',
        found.force ? t(`force.${found.force}`) : kept ? MASKED : '',
      ];
    }),
  };
}

const wingsTable = ({ left, right }: Answer<'wings'>): Table => ({
  columns: [],
  rows: [...left.groups, ...right.groups].flatMap(({ heading, rows }) =>
    rows.map(({ name, sub }, place) => [place === 0 ? heading : '', [name, sub].filter(Boolean).join(' · ')]),
  ),
});

/** How many States stand how, and what stands around the instrument, by name. */
function atlasTable(overview: Overview, day: string, { nodes }: Facts, { t, language }: Say): Table {
  const standings = standingsOn(overview, day);
  const states = nodes.filter(({ kind }) => kind === 'Country');
  const counted = STANDINGS.flatMap((standing) => {
    const count = states.filter(({ id }) => (standings.get(id) ?? 'not coded') === standing).length;
    return count > 0 ? [[t('twin.standing', { count, all: states.length, standing: t(`standing.${standing}`) })]] : [];
  });
  const around = nodes.filter(({ id }) => id !== overview.centre);
  const groups = [
    ...FAMILIES.map((family) => ({
      name: t(`explore.families.${family}`),
      members: around.filter((node) => node.kind === 'Instrument' && node.family === family),
    })),
    ...NODE_KINDS.filter((kind) => kind !== 'Instrument' && kind !== 'Country').map((kind) => ({
      name: t(`kindsMany.${kind}`),
      members: around.filter((node) => node.kind === kind),
    })),
  ].filter(({ members }) => members.length > 0);
  const listed = new Intl.ListFormat(language);
  return {
    columns: [],
    rows: [
      ...counted,
      ...groups.map(({ name, members }) => {
        const names = members.map(sentenceName).sort((a, b) => a.localeCompare(b, language));
        const many = `${name} (${names.length})`;
        return [names.length > MOST_NAMES ? many : `${many}: ${listed.format(names)}`];
      }),
    ],
  };
}

function lineTable({ nodes, links }: Facts, { t }: Say): Table {
  const named = nodeNamer(nodes);
  return {
    columns: [t('present.from'), t('present.relation'), t('present.target')],
    rows: links.map((link) => {
      const force = link.force ? t(`force.${link.force}`) : isKept(link) ? MASKED : '';
      const says = t(`relations.${link.type}.forward`);
      return [named(link.start), force ? `${says} (${force})` : says, named(link.end)];
    }),
  };
}
