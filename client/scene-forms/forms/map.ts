/** Who is bound, on the map: every State by its shape as Natural Earth draws it, or as a point where it has none at that scale. */
import type { NodeOf } from '#contract/nodes.ts';
import { countryShapes, MAP_SIZE, mapPlace } from '../../layouts/country-shapes.ts';
import { type FormMark, type Laid, TYPE } from '../marks.ts';
import { KEPT } from '../say.ts';
import { line, paragraph } from '../write.ts';
import type { Form, FormInput } from './form.ts';
import { signOf, statesTwin } from './rim.ts';

export const map: Form = {
  fits: (asked) => asked === 'atlas',
  draw,
};

/** Px at the left for what is spoken of, and of a point. */
const ASIDE = 360;
const POINT = 7;

/** Filled is bound; of what is neither bound nor surely not a point stands on the shape, in the sign of the rim. */
function draw({ rows, form, answer, box, measure, say }: FormInput): Laid {
  const states = rows.filter((row) => row.kind === 'Country');
  const kept = states.some((row) => row.kept.size > 0);
  const { overview } = answer.material;
  const scale = Math.min((box.width - ASIDE) / MAP_SIZE.width, box.height / MAP_SIZE.height);
  const [left, top] = [box.x + box.width - MAP_SIZE.width * scale, box.y];
  const rowOf = new Map(states.map((row) => [row.id, row]));
  const shaped = new Set<string>();
  const marks: FormMark[] = [];
  for (const { d, state = '', small } of countryShapes()) {
    const row = rowOf.get(state);
    const sign = row && signOf(row);
    if (row && !small) shaped.add(state);
    const { path, ...within } = moved(d, left, top, scale);
    marks.push({
      is: 'shape',
      d: path,
      ...within,
      fill: !kept && sign?.means === 'bound' ? 'full' : 'hollow',
      role: row ? 'proof' : 'ground',
      tone: row && !kept ? 'Country' : 'soft',
      means: row && !kept && (sign?.means === 'bound' || sign?.means === 'notBound') ? sign.means : undefined,
      of: row?.id,
    });
  }
  const nodes = overview?.nodes.filter((node): node is NodeOf<'Country'> => node.kind === 'Country') ?? [];
  for (const { id, lat, lng } of nodes) {
    const row = rowOf.get(id);
    if (!row) continue;
    const { means, fill } = signOf(row);
    if (shaped.has(id) && (kept || means === 'bound' || means === 'notBound')) continue;
    const { x, y } = mapPlace(lat, lng);
    marks.push({
      is: 'dot',
      x: left + x * scale,
      y: top + y * scale,
      radius: POINT,
      fill: kept ? 'kept' : fill,
      role: 'proof',
      tone: 'Country',
      means: kept ? 'kept' : means,
      of: id,
    });
  }
  const centre = overview?.nodes.find(({ id }) => id === overview.centre);
  const bound = states.filter((row) => signOf(row).means === 'bound').length;
  const wide = left - box.x - 40;
  const name = paragraph(centre?.name ?? '', wide, measure, { role: 'subject', size: 38, weight: 600 });
  const of = form.lines[0] ?? say.t('present.forms.ofStates', { count: states.length });
  const under = paragraph(of, wide, measure, { size: TYPE.label });
  const start = box.y + box.height / 2 - (name.height + 120 + under.height) / 2;
  marks.push(
    ...name.at(box.x, start),
    line(kept ? KEPT : String(bound), box.x, start + name.height + 96, { size: 96, weight: 600 }),
    ...under.at(box.x, start + name.height + 116),
    line(say.t('present.forms.shapes'), box.x, box.y + box.height - 10, { role: 'head', tone: 'soft' }),
  );
  return { marks, twin: statesTwin(states, kept, say) };
}

/** Path data of straight lines, brought to its place on the stage, and the box in which it lies. */
function moved(d: string, left: number, top: number, scale: number) {
  let [low, high, first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
  const path = d.replace(/(-?[\d.]+),(-?[\d.]+)/g, (_, a: string, b: string) => {
    const [x, y] = [left + Number(a) * scale, top + Number(b) * scale];
    [low, high, first, last] = [Math.min(low, x), Math.max(high, x), Math.min(first, y), Math.max(last, y)];
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  });
  return { path, x: low, y: first, width: high - low, height: last - first };
}
