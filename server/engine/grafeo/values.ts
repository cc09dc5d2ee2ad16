/** Values as the embedded engine's binding returns them → plain JSON. */
import type { Row, Value } from '../engine.ts';
import { linkValue, nodeValue, numberValue, pathValue } from '../values.ts';

export function rowFromGrafeo(row: Record<string, unknown>): Row {
  return mapValues(row);
}

function plain(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return numberValue(value);
  if (value instanceof Date) return value.toISOString().slice(0, -1);
  if (Array.isArray(value)) return value.map(plain);
  if (ArrayBuffer.isView(value)) return Array.from(value as Float32Array, numberValue);
  return typeof value === 'object' ? fromObject(value as Record<string, unknown>) : String(value);
}

/** The binding marks nodes and links by keys that begin with "_", which no property of ours does. */
function fromObject(object: Record<string, unknown>): Value {
  const { _id, _labels, _type, _source, _target, ...props } = object;
  if (_id !== undefined && Array.isArray(_labels)) return nodeValue(`n:${_id}`, _labels.map(String), mapValues(props));
  if (_id !== undefined && typeof _type === 'string') {
    return linkValue({
      eid: `e:${_id}`,
      type: _type,
      start: `n:${_source}`,
      end: `n:${_target}`,
      props: mapValues(props),
    });
  }
  const { nodes, edges, ...rest } = object;
  if (Array.isArray(nodes) && Array.isArray(edges) && Object.keys(rest).length === 0) {
    return pathValue(nodes.map(plain), edges.map(plain));
  }
  return mapValues(object);
}

function mapValues(object: Record<string, unknown>): { [key: string]: Value } {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, plain(value)]));
}
