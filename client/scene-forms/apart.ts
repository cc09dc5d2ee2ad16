/** Whether the marks of a picture find room and keep apart: boxes of text, lines, dots. */
import type { Measure } from '../canvas/text.ts';
import { type Box, type CurveMark, type FormMark, type LineMark, STAGE, type TextMark } from './marks.ts';
import { fontOf } from './write.ts';

/** Of text: from the height of its capitals to its base line, since what lies deeper is seldom there. */
function boxOfMark(mark: FormMark, measure: Measure): Box {
  if (mark.is === 'text') {
    const { width } = measure(mark.text, fontOf(mark));
    const x = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - width : mark.x - width / 2;
    return { x, y: mark.y - mark.size * 0.74, width, height: mark.size * 0.8 };
  }
  if (mark.is === 'line' || mark.is === 'curve') {
    const points = mark.is === 'line' ? [mark.from, mark.to] : mark.points;
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  }
  if (mark.is === 'dot') {
    const { x, y, radius } = mark;
    return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
  }
  return mark;
}

/** Marks that reach beyond the stage by more than a px, which nobody sees. */
export function outside(marks: readonly FormMark[], measure: Measure): FormMark[] {
  return marks.filter((mark) => {
    const { x, y, width, height } = boxOfMark(mark, measure);
    return x < -1 || y < -1 || x + width > STAGE.width + 1 || y + height > STAGE.height + 1;
  });
}

const meet = (a: Box, b: Box, by = 0): boolean =>
  a.x + by < b.x + b.width && b.x + by < a.x + a.width && a.y + by < b.y + b.height && b.y + by < a.y + a.height;

const isText = (mark: FormMark): mark is TextMark => mark.is === 'text';

/** Pairs of texts that touch. */
export function overlaps(marks: readonly FormMark[], measure: Measure): string[] {
  const placed = marks.filter(isText).map((mark) => ({ mark, box: boxOfMark(mark, measure) }));
  return placed.flatMap(({ mark, box }, i) =>
    placed
      .slice(i + 1)
      .flatMap((other) => (meet(box, other.box, 1) ? [`“${mark.text}” and “${other.mark.text}”`] : [])),
  );
}

/** Texts that a line runs through. */
export function strikes(marks: readonly FormMark[], measure: Measure): string[] {
  const lines: readonly Stretch[] = marks.flatMap((mark): Stretch[] =>
    mark.is === 'line' ? [mark] : mark.is === 'curve' ? partsOf(mark) : [],
  );
  return marks.filter(isText).flatMap((mark) => {
    const box = boxOfMark(mark, measure);
    const struck = lines.some(
      ({ from, to, of }) => of !== `${mark.of} count` && passes(from, to, box) && !isCount(mark, marks),
    );
    return struck ? [`“${mark.text}”`] : [];
  });
}

type Stretch = Pick<LineMark, 'from' | 'to' | 'of'>;

const partsOf = ({ points, of }: CurveMark): Stretch[] =>
  points.slice(1).map((to, n) => ({ from: points[n] ?? to, to, of }));

/** A count in a ring of its own lies on its line and hides it. */
const isCount = (mark: TextMark, marks: readonly FormMark[]): boolean =>
  marks.some(
    (other) =>
      other.is === 'dot' && other.fill === 'hollow' && Math.hypot(other.x - mark.x, other.y - mark.y) < other.radius,
  );

/** Texts under a dot, a bar or a cell that is not theirs. */
export function crossings(marks: readonly FormMark[], measure: Measure): string[] {
  const solid = marks.flatMap((mark) =>
    mark.is === 'dot' || mark.is === 'cell' || (mark.is === 'bar' && mark.role !== 'ground') ? [mark] : [],
  );
  return marks.filter(isText).flatMap((mark) => {
    const box = boxOfMark(mark, measure);
    const under = solid.some((other) => meet(box, boxOfMark(other, measure), 1) && !isCount(mark, [other]));
    return under ? [`“${mark.text}” at ${Math.round(mark.x)} ${Math.round(mark.y)}`] : [];
  });
}

/** Whether a stretch has a point in the box. */
function passes([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number], box: Box): boolean {
  const steps = Math.max(Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4), 1);
  return Array.from({ length: steps + 1 }, (_, i) => i / steps).some((share) => {
    const [x, y] = [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
    return x > box.x + 1 && x < box.x + box.width - 1 && y > box.y + 1 && y < box.y + box.height - 1;
  });
}
