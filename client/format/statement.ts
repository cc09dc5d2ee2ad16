/** A statement of Cypher with the values that it was asked with, so that it runs as it was copied. Pure. */

/** Texts as Cypher writes them; a parameter without a value stays one. */
export function boundStatement(cypher: string, values: Readonly<Record<string, string | undefined>>): string {
  return cypher.replace(/\$(\w+)/g, (name, key: string) => {
    const value = values[key];
    return value === undefined ? name : `'${value.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
  });
}
