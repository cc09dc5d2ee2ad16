/** A YAML file of the seed, with the place of everything in it; what is no YAML, or could grow without end, is a fault. */
import { isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Place } from './cell.ts';
import { type Fault, faultAt } from './faults.ts';

type Path = readonly PropertyKey[];
type ReadYaml = {
  /** Its value, and parts of it; nothing of it may be taken where there are faults. */
  document: { toJS(): unknown; getIn(path: Path): unknown };
  /** `placeOf(['isolated', 2])`: where that stands in the file. */
  placeOf(path: Path): Place;
  /** Where a key of the map at that path begins. */
  placeOfKey(path: Path, key: string): Place;
  faults: Fault[];
};

export function readYaml(file: string, text: string): ReadYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const place = (position: number): Place => {
    const { line, col } = lines.linePos(position);
    return { file, line: line || 1, column: col || 1 };
  };
  const placeOf = (path: Path): Place => {
    const node = document.getIn(path, true);
    return place(isNode(node) ? (node.range?.[0] ?? 0) : 0);
  };
  const placeOfKey = (path: Path, key: string): Place => place(keyStart(document.getIn(path, true), key));
  const faults = document.errors.map((error) => {
    const message = (error.message.split('\n')[0] ?? '').replace(/ at line .*$/, '');
    return faultAt(place(error.pos[0]), `no YAML (${message})`, 'YAML', 'correct that line, or the one before it');
  });
  if (faults.length === 0) {
    visit(document, {
      // Aliases of aliases grow without end, and nothing here needs one.
      Alias: (_, { source, range }) => {
        faults.push(
          faultAt(place(range?.[0] ?? 0), `the alias *${source}`, 'values written out', 'write the value itself'),
        );
      },
    });
  }
  return { document, placeOf, placeOfKey, faults };
}

function keyStart(map: unknown, key: string): number {
  const found = isMap(map)
    ? map.items.map((pair) => pair.key).find((node) => isScalar(node) && String(node.value) === key)
    : undefined;
  return isScalar(found) ? (found.range?.[0] ?? 0) : 0;
}
