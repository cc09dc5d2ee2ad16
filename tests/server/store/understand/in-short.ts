/** A View in a few words, so that two hundred of them can be written and read: "standing state=KHM instrument=cedaw". */
import { fromHash } from '#contract/view-link.ts';
import { DEFAULT_MATRIX } from '#contract/matrix.ts';

const pairs = (values: Record<string, string | undefined>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');

export function inShort(hash: string): string {
  const { page, question, path, wings, matrix, layout, centre, date } = fromHash(hash);
  const on = { date };
  const text = (() => {
    if (question) {
      const { scope, institution, state, other, duty, instrument, than, group, date: day, until } = question.parameters;
      return [
        question.id,
        pairs({ scope, institution, state, other, duty, group, instrument, than, date: day, until }),
      ];
    }
    if (path) {
      const { via, avoid } = path.rules;
      const rules = { via: via.join() || undefined, avoid: avoid.join() || undefined, date: path.rules.date };
      return [`path ${path.from} > ${path.to}`, pairs(rules)];
    }
    if (wings) return [`card ${wings.id}`, pairs(on)];
    if (page === 'matrix') {
      const { by, rows, these, scope } = matrix ?? DEFAULT_MATRIX;
      const people = scope === DEFAULT_MATRIX.scope ? undefined : scope;
      return [`matrix ${by}`, these ? `these=${these.join()}` : rows, pairs({ scope: people, ...on })];
    }
    if (page === 'clauses') return [`clauses ${centre}`];
    if (page) return [page];
    if (layout) return [layout];
    return centre === 'palermo-protocol' && date ? [`day ${date}`] : [`parties ${centre}`, pairs(on)];
  })();
  return text.filter(Boolean).join(' ');
}

/** The same words in any order mean the same. */
export const same = (a: string, b: string): boolean => a.split(' ').sort().join(' ') === b.split(' ').sort().join(' ');
