/** Values as neo4j-driver returns them (integers as bigint) → plain JSON. */
import neo4j, { type Node, type Path, type Record as DriverRecord, type Relationship } from 'neo4j-driver';
import type { Params, Row, Value } from '../engine.ts';
import { linkValue, nodeValue, numberValue, pathValue } from '../values.ts';

export function rowFromNeo4j(record: DriverRecord): Row {
  return Object.fromEntries(record.keys.map((key) => [String(key), plain(record.get(key))]));
}

/** The driver sends every JS number as a float; whole numbers must travel as integers ("LIMIT $limit" needs one). */
export function toNeo4j(params: Params): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, withIntegers(value)]));
}

function withIntegers(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(withIntegers);
  return value !== null && typeof value === 'object' ? toNeo4j(value) : value;
}

function plain(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return numberValue(value);
  if (Array.isArray(value)) return value.map(plain);
  if (neo4j.isNode(value)) return fromNode(value);
  if (neo4j.isRelationship(value)) return fromLink(value);
  if (neo4j.isPath(value)) return fromPath(value);
  if (ArrayBuffer.isView(value)) return Array.from(value as Int8Array, numberValue);
  if (typeof value !== 'object') return String(value);
  const isMap = Object.getPrototypeOf(value) === Object.prototype;
  return isMap ? mapValues(value) : String(value);
}

function fromNode({ elementId, labels, properties }: Node): Value {
  return nodeValue(elementId, labels, mapValues(properties));
}

function fromLink(link: Relationship): Value {
  const { elementId, type, startNodeElementId, endNodeElementId, properties } = link;
  return linkValue({
    eid: elementId,
    type,
    start: startNodeElementId,
    end: endNodeElementId,
    props: mapValues(properties),
  });
}

/** A path of the driver repeats the nodes at which its segments meet. */
function fromPath({ start, segments }: Path): Value {
  const nodes = [start, ...segments.map((segment) => segment.end)];
  return pathValue(
    nodes.map(fromNode),
    segments.map((segment) => fromLink(segment.relationship)),
  );
}

function mapValues(object: object): { [key: string]: Value } {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, plain(value)]));
}
