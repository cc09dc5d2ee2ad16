/** How long a keystroke takes to its suggestions: the nodes of the seed, repeated up to 10,000 entries. */
import { buildSeed } from '../../graph-seed/build.ts';
import { indexNames } from '../../server/store/search-index.ts';
import { measure, percentile } from './measure.ts';

const TYPED = [
  'trafficking',
  'Việt Nam',
  'forced labour',
  'optonal protocol',
  'cambodia',
  'UNICEF',
  'assist victims',
  'konvensi',
];

const { nodes } = buildSeed();
const many = Array.from({ length: Math.ceil(10_000 / nodes.length) }, (_, copy) =>
  nodes.map((node) => ({ ...node, id: `${node.id}#${copy}` })),
).flat();
const names = indexNames(many);
/** Every prefix that is on the way to a name. */
const strokes = TYPED.flatMap((text) => Array.from(text, (_, end) => text.slice(0, end + 1)));
const { cpu, wall } = await measure(strokes.length * 3, (turn) => names.find(strokes[turn % strokes.length] ?? '', 12));
console.table({
  [`keystroke, ${many.length} entries`]: {
    'CPU p50': percentile(cpu, 0.5).toFixed(1),
    'CPU p95': percentile(cpu, 0.95).toFixed(1),
    'wall p95': percentile(wall, 0.95).toFixed(1),
  },
});
