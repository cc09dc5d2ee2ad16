/** seminars/<id>.yaml: the seminars that come with the Atlas; their views are written as links. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BrokenLink } from '#contract/broken-link.ts';
import { Scene, Seminar } from '#contract/seminar.ts';
import { fromHash } from '#contract/view-link.ts';
import { z } from 'zod';
import type { Place } from './cell.ts';
import { decode } from './encoding.ts';
import { type Fault, faultAt, SeedFaults } from './faults.ts';
import { readYaml } from './yaml.ts';

export const SEMINARS_FOLDER = 'seminars';

/** `placeOf(['scenes', 2, 'view'])`: where that stands in its file. */
export type WrittenSeminar = { seminar: Seminar; placeOf(path: readonly PropertyKey[]): Place };

const Written = z.strictObject({
  ...Seminar.omit({ id: true, data: true }).shape,
  scenes: z
    .array(
      z.strictObject({
        ...Scene.shape,
        view: z.string().transform((text, context) => {
          try {
            return fromHash(text);
          } catch (error) {
            if (!(error instanceof BrokenLink)) throw error;
            context.addIssue({ code: 'custom', message: `a view whose ${error.field} can be read (${error.message})` });
            return z.NEVER;
          }
        }),
      }),
    )
    .min(1),
});

/** All of them, by their file names; throws `SeedFaults`. Whether their ids exist is checked where the seed is built. */
export function readSeminars(folder: string): Seminar[] {
  const inside = join(folder, SEMINARS_FOLDER);
  const names = (existsSync(inside) ? readdirSync(inside) : []).filter((name) => /^[^.].*\.yaml$/.test(name)).sort();
  const read = names.map((name) => readSeminar(`${SEMINARS_FOLDER}/${name}`, readFileSync(join(inside, name))));
  const faults = read.flatMap((each) => ('faults' in each ? each.faults : []));
  if (faults.length > 0) throw new SeedFaults(faults);
  return read.flatMap((each) => ('seminar' in each ? [each.seminar] : []));
}

export function readSeminar(file: string, bytes: Uint8Array): WrittenSeminar | { faults: Fault[] } {
  const decoded = decode(file, bytes);
  if ('fault' in decoded) return { faults: [decoded.fault] };
  const { document, placeOf, placeOfKey, faults } = readYaml(file, decoded.text);
  if (faults.length > 0) return { faults };
  const id = file.slice(SEMINARS_FOLDER.length + 1).replace(/\.yaml$/, '');
  const parsed = Written.safeParse(document.toJS());
  const named = Seminar.shape.id.safeParse(id);
  if (!named.success)
    return {
      faults: [faultAt(placeOf([]), `the file name ${id}`, 'small letters, digits and hyphens', 'rename the file')],
    };
  if (parsed.success) return { seminar: { ...parsed.data, id }, placeOf };
  return {
    faults: parsed.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) =>
            faultAt(placeOfKey(issue.path, key), `the key ${key}`, 'a part of a seminar or of a scene', 'remove it'),
          )
        : [
            faultAt(
              placeOf(issue.path),
              foundAt(issue.path, document.getIn(issue.path)),
              issue.message,
              `set ${issue.path.join('.') || 'a seminar'}`,
            ),
          ],
    ),
  };
}

function foundAt(path: readonly PropertyKey[], value: unknown): string {
  const name = path.join('.') || 'the file';
  return value === undefined ? `no ${name}` : `${name} ${JSON.stringify(value)}`;
}
