/** README and what it speaks of must not part ways. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { API } from '#contract/api.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { scripts: Record<string, string> };
const section = (title: string) => readme.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
const named = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();

describe('README', () => {
  it('names every command there is, and no other', () => {
    const commands = named(readme, /npm (?:run )?([a-z]\w*(?::\w+)*)/g).filter(
      (name) => name !== 'ci' && name !== 'run',
    );
    expect(commands).toEqual(Object.keys(scripts).sort());
  });

  it('names every endpoint there is, and no other', () => {
    expect(named(section('Endpoints'), /\| `(\/api\/\w+)`/g)).toEqual(
      Object.values(API)
        .map(({ path }) => path)
        .sort(),
    );
  });

  it('names folders that exist', () => {
    const folders = named(section('Folders'), /`([a-z-]+(?:\/[a-z0-9-]+)*)`/g).filter((name) =>
      /^(server|client|graph-seed|cypher|tests)/.test(name),
    );
    expect(folders.length).toBeGreaterThan(8);
    expect(folders.filter((name) => !existsSync(`${root}${name}`))).toEqual([]);
  });

  it('leaves out no room of the server', () => {
    const rooms = readdirSync(`${root}server`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `server/${name}`);
    expect(rooms.filter((room) => !section('Folders').includes(`\`${room}\``))).toEqual([]);
  });

  it('shows pictures and files that exist', () => {
    const files = named(readme, /\]\(([\w./-]+)\)/g);
    expect(files.filter((file) => !existsSync(`${root}${file}`))).toEqual([]);
  });
});
