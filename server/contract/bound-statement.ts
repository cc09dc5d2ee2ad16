/** A statement of Cypher with the values that it is asked with, so that it runs as it is copied. Pure. */

export type Bindable = string | readonly string[];

/** Texts, and lists of them, as Cypher writes them; a parameter without a value stays one. */
export function boundStatement(cypher: string, values: Readonly<Record<string, Bindable | undefined>>): string {
  return cypher.replace(/\$(\w+)/g, (name, key: string) => {
    const value = values[key];
    if (value === undefined) return name;
    return typeof value === 'string' ? literal(value) : `[${value.map(literal).join(', ')}]`;
  });
}

const literal = (text: string) => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
