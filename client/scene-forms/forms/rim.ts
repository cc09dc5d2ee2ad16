/** Who is bound: every State on a rim, by region, filled where the instrument is in force for it on the day; nothing inside but its name. */
import { REGIONS } from '#contract/vocabulary.ts';
import { type FormMark, type Laid, type Meaning, TYPE } from '../marks.ts';
import type { DrawnRow } from '../row.ts';
import { KEPT } from '../say.ts';
import { line, paragraph } from '../write.ts';
import type { Form, FormInput } from './form.ts';
import { nameOfRow, numbersTold } from './shared.ts';

export const rim: Form = {
  fits: (asked) => asked === 'atlas',
  draw,
};

const GAP = 3;

/** What a State is drawn as, on the rim and on the map. */
export function signOf({ standing }: DrawnRow): { means: Meaning; fill: 'full' | 'hollow' | 'tick' | 'hatch' } {
  if (standing === 'party' || standing === 'bound by EU law') return { means: 'bound', fill: 'full' };
  if (standing === 'contracting') return { means: 'consented', fill: 'tick' };
  if (standing === 'signed') return { means: 'signed', fill: 'tick' };
  if (standing === 'unknown' || standing === 'not coded') return { means: 'notKnown', fill: 'hatch' };
  return { means: 'notBound', fill: 'hollow' };
}

/** States at even steps of the angle, so that a region is as long as it has States; a little room between two regions. */
function draw({ rows, form, answer, box, measure, say }: FormInput): Laid {
  const states = REGIONS.flatMap((region) => rows.filter((row) => row.group === region && row.kind === 'Country'));
  const kept = states.some((row) => row.kept.size > 0);
  const places = states.length + GAP * REGIONS.length;
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
  const [rx, ry] = [box.width / 2 - 150, box.height / 2 - 52];
  const arc = evenly(places, rx, ry);
  const marks: FormMark[] = [];
  let place = 0;
  for (const region of REGIONS) {
    const own = states.filter((row) => row.group === region);
    const centre = arc(place + own.length / 2);
    const out = { x: cx + centre.x * (rx + 34), y: cy + centre.y * (ry + 34) };
    const side = Math.abs(centre.x) < 0.35 ? 'middle' : centre.x > 0 ? 'start' : 'end';
    marks.push(line(say.t(`regions.${region}`), out.x, out.y + 9, { role: 'head', tone: 'soft', anchor: side }));
    for (const row of own) {
      const at = arc(place++);
      const { means, fill } = signOf(row);
      marks.push({
        is: 'dot',
        x: cx + at.x * rx,
        y: cy + at.y * ry,
        radius: 8,
        fill: kept ? 'kept' : fill,
        role: 'proof',
        tone: 'Country',
        means: kept ? 'kept' : means,
        of: row.id,
      });
    }
    place += GAP;
  }
  const centre = answer.material.overview?.nodes.find(({ id }) => id === answer.material.overview?.centre);
  const bound = states.filter((row) => signOf(row).means === 'bound').length;
  const name = paragraph(centre?.name ?? '', rx, measure, { role: 'subject', size: 38, weight: 600 });
  marks.push(
    ...name.lines.map((text, i) =>
      line(text, cx, cy - 70 + i * 46, { role: 'subject', size: 38, weight: 600, anchor: 'middle' }),
    ),
    line(kept ? KEPT : String(bound), cx, cy + 50, { role: 'proof', size: 96, weight: 600, anchor: 'middle' }),
    line(form.lines[0] ?? say.t('present.forms.ofStates', { count: states.length }), cx, cy + 100, {
      role: 'proof',
      size: TYPE.label,
      anchor: 'middle',
    }),
  );
  return { marks, twin: statesTwin(states, kept, say) };
}

/** Every State and where it stands, in words. */
export const statesTwin = (states: readonly DrawnRow[], kept: boolean, say: FormInput['say']): Laid['twin'] => ({
  columns: [say.t('present.forms.who'), say.t('present.forms.stands')],
  rows: states.map((row) => ({
    cells: [nameOfRow(row), kept ? KEPT : say.t(`present.forms.means.${signOf(row).means}`)],
    sources: numbersTold(row),
  })),
});

/** The unit vector of a place, by length of the ellipse and not by angle, so that no dots crowd at its narrow ends. */
function evenly(places: number, rx: number, ry: number): (place: number) => { x: number; y: number } {
  const steps = 2000;
  const lengths = [0];
  for (let i = 1; i <= steps; i++) {
    const [a, b] = [((i - 1) / steps) * 2 * Math.PI, (i / steps) * 2 * Math.PI];
    const step = Math.hypot((Math.cos(b) - Math.cos(a)) * rx, (Math.sin(b) - Math.sin(a)) * ry);
    lengths.push((lengths[i - 1] ?? 0) + step);
  }
  const all = lengths[steps] ?? 1;
  return (place) => {
    const goal = ((place % places) / places) * all;
    const i = lengths.findIndex((length) => length >= goal);
    const angle = (i / steps) * 2 * Math.PI - Math.PI / 2;
    return { x: Math.cos(angle), y: Math.sin(angle) };
  };
}
