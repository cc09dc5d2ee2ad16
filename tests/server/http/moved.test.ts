/** What was called otherwise in earlier data is found under its name of today: each row of the facts that says so. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { NODE_KINDS } from '#contract/ontology.ts';
import { createApp } from '../../../server/app.ts';
import { listening } from '../../support/listening.ts';
import { seededStore } from '../../support/seeded-store.ts';

const NODES = join(import.meta.dirname, '../../../graph-seed/data/nodes');
const RENAMED = NODE_KINDS.flatMap((kind) => {
  const rows: Record<string, string>[] = parse(readFileSync(join(NODES, `${kind}.csv`), 'utf8'), { columns: true });
  return rows.flatMap(({ id = '', formerIds = '' }) =>
    formerIds
      .split('|')
      .filter(Boolean)
      .map((former) => ({ former, id })),
  );
});

let base = '';
let stop = () => {};
beforeAll(async () => {
  const app = createApp({
    ...(await seededStore()),
    clientFolder: NODES,
    host: '127.0.0.1',
    log: pino({ level: 'silent' }),
  });
  ({ url: base, stop } = await listening(app));
});
afterAll(() => stop());

const ask = (path: string) => fetch(`${base}${path}`, { redirect: 'manual' });
const at = (id: string) => encodeURIComponent(id);

it('some things were called otherwise', () => {
  expect(RENAMED.length).toBeGreaterThan(0);
});

it.each(RENAMED)(
  '$former is sent on to $id, as a thing, in the middle and as an end of a link',
  async ({ former, id }) => {
    const moved = await ask(`/api/entity?id=${at(former)}`);
    expect([moved.status, moved.headers.get('location'), moved.headers.get('cache-control')]).toEqual([
      308,
      `?id=${at(id)}`,
      'no-store',
    ]);
    for (const path of ['entity', 'neighbours', 'wings']) {
      const followed = await fetch(`${base}/api/${path}?id=${at(former)}`);
      expect([followed.status, new URL(followed.url).searchParams.get('id')]).toEqual([200, id]);
    }
    const { links } = (await (await fetch(`${base}/api/neighbours?id=${at(id)}`)).json()) as {
      links: { id: string }[];
    };
    const link = links.find((each) => each.id.includes(id))?.id ?? '';
    const followed = await fetch(`${base}/api/link?id=${at(link.replace(id, former))}`);
    expect(((await followed.json()) as { link: { id: string } }).link.id).toBe(link);
  },
);

it('what never was is not found, and nobody is sent on', async () => {
  const never = await ask('/api/entity?id=never%2Ff-001');
  expect([never.status, never.headers.get('location')]).toEqual([404, null]);
});
