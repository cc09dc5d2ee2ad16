/** The legend of a figure: the kinds, fills and lines that are drawn, and no others. */
import { confidenceOf } from '#contract/confidence.ts';
import { NODE_KINDS } from '#contract/ontology.ts';
import { FORCES } from '#contract/vocabulary.ts';
import type { Arrangement } from '../picture/arrange.ts';
import { strokeOf } from '../canvas/link-parts.ts';
import { LINE_INK, LOW_CONFIDENCE, mix, SHAPE_OF, STYLE_OF, type Theme } from '../canvas/palette.ts';
import { type Measure, sansFont } from '../canvas/text.ts';
import type { Fill } from '../graph/graph.ts';
import { lesserKinds } from '../graph/lesser.ts';
import { FILLS, type Overview, standingsOn } from '../graph/standing.ts';
import { i18n } from '../i18n/i18n.ts';
import { type Piece, paragraph, stackPieces } from './flow.ts';
import { linkMark } from './link-marks.ts';
import { type Mark, px } from './drawing.ts';
import { nodeMarks } from './node-marks.ts';

/** A sign of `wide` px and its word; y is the middle of its row. */
type Entry = { word: string; wide: number; sign: (x: number, y: number) => Mark[] };

const FILL_WORDS = { full: 'bound', hollow: 'hollow', tick: 'tick', hatch: 'hatch' } as const satisfies Record<
  Fill,
  string
>;

/** Rows of entries, as many in each as `width` px hold; a word that is longer is broken. */
export function figureLegend(
  arranged: Arrangement,
  rim: { overview: Overview; day: string } | undefined,
  theme: Theme,
  size: number,
  width: number,
  measure: Measure,
): Piece {
  const type = { font: sansFont(size, 400), colour: theme.ink, px: size };
  const rows: { height: number; entries: { x: number; entry: Entry; word: Piece }[] }[] = [];
  let x = width;
  for (const entry of [
    ...kinds(arranged, theme, size),
    ...lesser(arranged, theme, size),
    ...stacks(arranged, theme, size),
    ...fills(rim, arranged, theme, size),
    ...forces(arranged, theme, size),
  ]) {
    const before = entry.wide + size * 0.6;
    const wide = before + measure(entry.word, type.font).width;
    const word = paragraph(entry.word, type, width - before, measure);
    if (x + wide > width) {
      rows.push({ height: 0, entries: [] });
      x = 0;
    }
    const row = rows.at(-1);
    row?.entries.push({ x, entry, word });
    if (row) row.height = Math.max(row.height, word.height);
    x += wide + size * 1.6;
  }
  return stackPieces(
    rows.map(
      ({ height, entries }): Piece => ({
        height,
        at: (left, top) =>
          entries.map(
            ({ x: off, entry, word }): Mark => ({
              of: 'legend',
              marks: [
                ...entry.sign(left + off, top + size * 0.66),
                ...word.at(left + off + entry.wide + size * 0.6, top),
              ],
            }),
          ),
      }),
    ),
    size * 0.45,
  );
}

function kinds({ nodes }: Arrangement, theme: Theme, size: number): Entry[] {
  return NODE_KINDS.filter((kind) => nodes.some((node) => node.kind === kind)).map((kind) => ({
    word: i18n.t(`kindsMany.${kind}`),
    wide: size,
    sign: (x, y) =>
      nodeMarks(
        { x: x + size / 2, y, size: size * 0.46, shape: SHAPE_OF[kind], fill: 'full', colour: theme.kinds[kind] },
        theme.ground,
        theme.ink,
      ),
  }));
}

function lesser({ nodes }: Arrangement, theme: Theme, size: number): Entry[] {
  return lesserKinds(nodes).map((kind) => ({
    word: i18n.t(`legend.lesser.${kind}`),
    wide: size,
    sign: (x, y) =>
      nodeMarks(
        { x: x + size / 2, y, size: size * 0.5, shape: SHAPE_OF[kind], fill: 'hatch', colour: theme.kinds[kind] },
        theme.ground,
        theme.ink,
      ),
  }));
}

function stacks({ stacks: drawn }: Arrangement, theme: Theme, size: number): Entry[] {
  if (drawn.length === 0) return [];
  const sign: Entry['sign'] = (x, y) =>
    nodeMarks(
      { x: x + size / 2, y, size: size * 0.5, shape: 'stack', fill: 'full', colour: theme.kinds.Country },
      theme.ground,
      theme.ink,
    );
  return [{ word: i18n.t('hubs.several'), wide: size, sign }];
}

function fills(
  rim: { overview: Overview; day: string } | undefined,
  { nodes }: Arrangement,
  theme: Theme,
  size: number,
): Entry[] {
  if (!rim) return [];
  const standings = standingsOn(rim.overview, rim.day);
  const there = new Set<Fill>(
    nodes.flatMap(({ id, kind }) => (kind === 'Country' ? [FILLS[standings.get(id) ?? 'not coded']] : [])),
  );
  return (Object.keys(FILL_WORDS) as Fill[])
    .filter((fill) => there.has(fill))
    .map((fill) => ({
      word: i18n.t(`legend.${FILL_WORDS[fill]}`),
      wide: size,
      sign: (x, y) =>
        nodeMarks(
          { x: x + size / 2, y, size: size * 0.5, shape: 'disc', fill, colour: theme.kinds.Country },
          theme.ground,
          theme.ink,
        ),
    }));
}

function forces({ links }: Arrangement, theme: Theme, size: number): Entry[] {
  const wide = size * 3.2;
  const width = 2 * theme.scale.line;
  const lines = FORCES.filter((force) => links.some((link) => link.force === force)).map(
    (force): Entry => ({
      word: i18n.t(`force.${force}`),
      wide,
      sign: (x, y) => [
        { d: `M${px(x)} ${px(y)}H${px(x + wide)}`, stroke: { colour: theme.ink, ...strokeOf(STYLE_OF[force], width) } },
      ],
    }),
  );
  if (!links.some((link) => confidenceOf(link) === 'low')) return lines;
  const colour = mix(theme.ink, theme.ground, Math.max(LOW_CONFIDENCE, LINE_INK.soft));
  const end = (x: number, y: number) => ({ x, y: -y, size: 0, shape: 'disc' as const });
  return [
    ...lines,
    {
      word: i18n.t('legend.low'),
      wide,
      sign: (x, y) =>
        [
          linkMark(end(x, y), end(x + wide, y), {
            form: 'straight',
            bend: 0,
            style: 'solid',
            gap: true,
            width,
            colour,
          }),
        ].filter((mark) => mark !== undefined),
    },
  ];
}
