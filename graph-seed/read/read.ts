/** The seed's folder to tables: every file that belongs to it, and the faults of those that cannot be read. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { NODE_KINDS } from '#contract/ontology.ts';
import type { Table } from './cell.ts';
import { decode } from './encoding.ts';
import { type Fault, faultAt } from './faults.ts';
import { nearest } from '../../server/contract/did-you-mean.ts';
import { readSettings, SETTINGS_FILE, type Settings } from './settings.ts';
import { columnsOf, LAW_FILES, LINK_COLUMNS, NODE_COLUMNS } from './columns.ts';
import { readSeminar, SEMINARS_FOLDER, type WrittenSeminar } from './seminars.ts';
import { readTable } from './csv-table.ts';

const FOLDERS = ['nodes', 'links', 'law', 'codings', SEMINARS_FOLDER];
const REQUIRED = [
  SETTINGS_FILE,
  'sources.csv',
  ...NODE_KINDS.map((kind) => `nodes/${kind}.csv`),
  ...LAW_FILES.map((name) => `law/${name}.csv`),
];

/** `files`: path within the folder → bytes, sorted by path; what the data version is computed over. */
export type Read = {
  files: Map<string, Uint8Array>;
  tables: Map<string, Table>;
  seminars: WrittenSeminar[];
  settings?: Settings;
  faults: Fault[];
};

/** The bytes of every file of the seed, sorted by path. */
export function seedBytes(folder: string): Map<string, Uint8Array> {
  return new Map(seedFiles(folder).map((file) => [file, readFileSync(join(folder, file))]));
}

export function readSeed(folder: string): Read {
  const files = seedBytes(folder);
  const tables = new Map<string, Table>();
  const seminars: WrittenSeminar[] = [];
  const faults = [...missing(files), ...unread(folder)];
  let settings: Settings | undefined;
  for (const [file, bytes] of files) {
    if (/^seminars\/.+\.yaml$/.test(file)) {
      const read = readSeminar(file, bytes);
      if ('faults' in read) faults.push(...read.faults);
      else seminars.push(read);
      continue;
    }
    const isTable = file.startsWith('codings/') || columnsOf(file) !== undefined;
    if (file !== SETTINGS_FILE && !isTable) {
      faults.push(unknownFile(file));
      continue;
    }
    const decoded = decode(file, bytes);
    if ('fault' in decoded) faults.push(decoded.fault);
    else if (isTable) {
      const read = readTable(file, decoded.text);
      if (read.table) tables.set(file, read.table);
      faults.push(...read.faults);
    } else {
      const read = readSettings(decoded.text);
      settings = read.settings;
      faults.push(...read.faults);
    }
  }
  return { files, tables, seminars, faults, ...(settings ? { settings } : {}) };
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

function seedFiles(folder: string): string[] {
  return entries(folder).filter((entry) => isFile(join(folder, entry)) && (entry.includes('/') || isTop(entry)));
}

const isTop = (entry: string): boolean => entry === SETTINGS_FILE || entry.endsWith('.csv');

/** All that stands in the folder and its rooms. Hidden files are those that a file manager or an editor keeps for itself. */
function entries(folder: string): string[] {
  const shown = (path: string) => readdirSync(path).filter((name) => !name.startsWith('.'));
  const inside = FOLDERS.filter((name) => isFolder(join(folder, name))).flatMap((name) =>
    shown(join(folder, name)).map((entry) => `${name}/${entry}`),
  );
  return [...shown(folder), ...inside].sort();
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Folders, links that lead nowhere, and files that nothing reads: who put them there believes that they count. */
function unread(folder: string): Fault[] {
  return entries(folder).flatMap((entry) => {
    const path = join(folder, entry);
    const place = { file: entry, line: 1, column: 1 };
    if (FOLDERS.includes(entry)) {
      return isFolder(path)
        ? []
        : [faultAt(place, 'no folder', 'a folder of seed files', 'move it away, or remove it')];
    }
    if (isFolder(path))
      return [faultAt(place, 'a folder', `files, or one of ${FOLDERS.join(', ')}`, 'move its files up')];
    if (!isFile(path)) {
      return [faultAt(place, 'a link that leads to no file', 'a file', 'mend the link, or put the file in its place')];
    }
    return entry.includes('/') || isTop(entry) ? [] : [unknownFile(entry)];
  });
}

function missing(files: ReadonlyMap<string, unknown>): Fault[] {
  return REQUIRED.filter((file) => !files.has(file)).map((file) =>
    faultAt(
      { file, line: 1, column: 1 },
      'no such file',
      'a file that every seed has',
      'add it; a table may hold its header alone',
    ),
  );
}

function unknownFile(file: string): Fault {
  const known = [
    ...REQUIRED,
    ...Object.keys(NODE_COLUMNS).map((kind) => `nodes/${kind}.csv`),
    ...Object.keys(LINK_COLUMNS).map((type) => `links/${type}.csv`),
  ];
  const meant = nearest(file, known);
  const mend = meant ? `rename it to ${meant}` : 'remove it, or add its kind or type to server/contract/ontology.ts';
  return faultAt(
    { file, line: 1, column: 1 },
    'a file that the seed does not know',
    'a kind or link type of the ontology',
    mend,
  );
}
