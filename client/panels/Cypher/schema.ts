/** What stands in the data now, asked of the console itself; that it takes no queries is found out with it. */
import { askConsole } from '../../api/console.ts';
import { remember } from '../../api/remember.ts';
import type { Schema } from './hints.ts';

const ASKED = `CALL db.labels() YIELD label RETURN 'label' AS kind, label AS name
UNION ALL CALL db.relationshipTypes() YIELD relationshipType RETURN 'type' AS kind, relationshipType AS name
UNION ALL CALL db.propertyKeys() YIELD propertyKey RETURN 'property' AS kind, propertyKey AS name`;

/** Throws what `askConsole` throws. */
export const loadSchema = remember(async (): Promise<Schema> => {
  const { rows } = await askConsole({ cypher: ASKED, parameters: {} }, new AbortController().signal);
  const named = (wanted: keyof Schema) =>
    rows.flatMap(({ kind, name }) => (kind === wanted && typeof name === 'string' ? name : [])).sort();
  return { label: named('label'), type: named('type'), property: named('property') };
});
