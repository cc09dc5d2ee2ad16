/** The tools, asked by a real client of the protocol: forty frozen scenarios, their size, and what is refused. */
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API } from '#contract/api.ts';
import { QUESTION_IDS } from '#contract/questions.ts';
import { fromHash } from '#contract/view-link.ts';
import { Answer, bytesOf, MOST_BYTES } from '../../../server/mcp/answer.ts';
import { mcpServer, TOOLS } from '../../../server/mcp/server.ts';
import { seededStore } from '../../support/seeded-store.ts';

type Asked = Record<string, unknown>;
const SCENARIOS: readonly [tool: string, asked: Asked][] = [
  ['find', { query: 'TIP protocol' }],
  ['find', { query: 'Kamboja', limit: 3 }],
  ['find', { query: 'C182', limit: 2 }],
  ['find', { query: 'กัมพูชา', limit: 2 }],
  ['find', { query: 'ecpat' }],
  ['find', { query: 'no such treaty whatsoever zzz' }],
  ['standing', { party: 'KHM', instrument: 'palermo-protocol', date: '2007-07-15' }],
  ['standing', { party: 'Cambodia', instrument: 'Palermo Protocol', date: '2026-11-24' }],
  ['standing', { party: 'IDN', instrument: 'actip', date: '2017-06-01' }],
  ['standing', { party: 'QAT', instrument: 'palermo-protocol', date: '2020-01-01' }],
  ['standing', { party: 'SSD', instrument: 'crc', date: '1955-01-01' }],
  ['standing', { party: 'FRA', instrument: 'actip', date: '2026-11-24' }],
  ['standing', { party: 'GBR', instrument: 'slavery-convention-1926', date: '1940-01-01' }],
  ['standing', { party: 'NER', instrument: 'rome-statute', date: '2026-11-24' }],
  ['path', { from: 'KHM', to: 'assist-victims-recovery', date: '2026-11-24' }],
  ['path', { from: 'QAT', to: 'residence-status', date: '2026-11-24' }],
  ['path', { from: 'actip', to: 'palermo-protocol' }],
  ['path', { from: 'unodc', to: 'palermo-protocol' }],
  ['path', { from: 'KHM', to: 'assist-victims-recovery', date: '1990-01-01' }],
  ['path', { from: 'JPN', to: 'non-punishment', date: '2026-11-24' }],
  ['duties', { state: 'KHM', duty: 'compensation', date: '2026-11-24' }],
  ['duties', { state: 'VNM', people: 'children', date: '2026-11-24' }],
  [
    'duties',
    { state: 'THA', duty: 'assist-victims-recovery', people: 'child-victims-of-trafficking', date: '2026-11-24' },
  ],
  ['duties', { state: 'LAO', duty: 'non-punishment', date: '1980-01-01' }],
  ['who_does_what', { id: 'unodc', date: '2026-11-24' }],
  ['who_does_what', { id: 'ecpat', date: '2026-11-24' }],
  ['who_does_what', { id: 'KHM', date: '2026-11-24' }],
  ['who_does_what', { id: 'palermo-protocol', date: '2026-11-24' }],
  ['who_does_what', { id: 'assist-victims-recovery', date: '2026-11-24' }],
  ['events', { parties: ['KHM'], from: '2001-01-01', until: '2010-01-01' }],
  ['events', { parties: ['NER'], kinds: ['notice', 'ended'] }],
  ['events', { instruments: ['actip'], kinds: ['in-force'] }],
  ['events', { parties: ['KHM'], instruments: ['palermo-protocol'], until: '1900-01-01' }],
  ['question', {}],
  [
    'question',
    { id: 'members-bound', parameters: { group: 'asean', instrument: 'palermo-protocol', date: '2015-11-21' } },
  ],
  ['question', { id: 'difference', parameters: { instrument: 'ACTIP', than: 'palermo-protocol' } }],
  ['evidence', { link: 'PARTY_TO:KHM:palermo-protocol', date: '2026-11-24' }],
  ['cite', { links: ['PARTY_TO:KHM:palermo-protocol'], style: 'oscola' }],
  ['not_in_the_data', { id: 'actip' }],
  ['not_in_the_data', { id: 'Cambodia' }],
];

const REFUSED: readonly [tool: string, asked: Asked, said: RegExp][] = [
  ['standing', { party: 'Cambodja', instrument: 'palermo-protocol' }, /"near":\[.*"KHM"/],
  ['standing', { party: 'KHM', instrument: 'palermo' }, /does not mean that there is none/],
  ['standing', { party: 'KHM', instrument: 'palermo-protocol', date: 'yesterday' }, /date/i],
  ['path', { from: 'KHM' }, /to/],
  ['evidence', { link: 'PARTY_TO:ATLANTIS:untoc' }, /"code":"not-found"/],
  ['question', { id: 'duty-owed', parameters: { stat: 'KHM' } }, /No question takes \\"stat\\"/],
  ['events', { from: '2020-01-01', until: '2019-01-01' }, /does not come after/],
  ['not_in_the_data', { id: 'unodc' }, /Only instruments and States/],
  ['find', { query: '', extra: true }, /query|extra/],
];

let client: Client;
let store: Awaited<ReturnType<typeof seededStore>>;
beforeAll(async () => {
  store = await seededStore();
  const [mine, theirs] = InMemoryTransport.createLinkedPair();
  client = new Client({ name: 'test', version: '1' });
  await Promise.all([mcpServer(store.now, '0').connect(theirs), client.connect(mine)]);
});
afterAll(() => client.close());

const textOf = (result: object): string =>
  (result as { content: { text: string }[] }).content.map(({ text }) => text).join('');

describe('the tools', () => {
  it('are ten, typed, read-only, and each is in a scenario', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(TOOLS.map(({ name }) => name));
    expect(tools.filter(({ annotations }) => annotations?.readOnlyHint !== true)).toEqual([]);
    expect(tools.filter(({ inputSchema, outputSchema }) => !inputSchema || !outputSchema)).toEqual([]);
    expect(new Set(SCENARIOS.map(([name]) => name))).toEqual(new Set(tools.map(({ name }) => name)));
    expect(SCENARIOS).toHaveLength(40);
    expect(client.getInstructions()).toContain('Not coded is never "no"');
  });

  it.each(SCENARIOS)('%s %j', async (name, asked) => {
    const result = await client.callTool({ name, arguments: asked });
    expect(result.isError, textOf(result)).not.toBe(true);
    const answer = Answer.parse(result.structuredContent);
    expect(JSON.parse(textOf(result))).toEqual(result.structuredContent);
    expect(bytesOf(answer)).toBeLessThanOrEqual(MOST_BYTES);
    expect(fromHash(answer.view.replace('/#', '')).data).toBe(answer.dataVersion);
    expect(JSON.stringify(answer)).not.toMatch(/undefined|\[object/);
    // The data version moves with every fact; what is told must not.
    const { dataVersion: _version, view, ...told } = answer;
    const frozen = { ...told, view: view.replace(/&?data=[^&]*/, '') };
    const file = `golden/${String(SCENARIOS.findIndex((each) => each[1] === asked)).padStart(2, '0')}-${name}.json`;
    await expect(`${JSON.stringify(frozen, null, 1)}\n`).toMatchFileSnapshot(file);
  });

  it('list every legal question in one answer', async () => {
    const { rows, more } = Answer.parse((await client.callTool({ name: 'question', arguments: {} })).structuredContent);
    expect(rows.map(({ sentence }) => sentence.split('(')[0])).toEqual(QUESTION_IDS);
    expect(more).toBe(0);
  });

  it('understand what earlier data called otherwise', async () => {
    const renamed = [...(await store.renamed())];
    expect(renamed.length).toBeGreaterThan(0);
    for (const [former, id] of renamed) {
      const { links } = await store.handlers.neighbours(API.neighbours.input.parse({ id }));
      const link = links.find((each) => each.id.includes(id))?.id ?? '';
      const of = (asked: string) => client.callTool({ name: 'evidence', arguments: { link: asked } });
      const [then, now] = [await of(link.replace(id, former)), await of(link)];
      expect(now.isError, link).not.toBe(true);
      expect(textOf(then)).toBe(textOf(now));
    }
  });

  it.each(REFUSED)('refuse %s %j with what to do', async (name, asked, said) => {
    const result = await client.callTool({ name, arguments: asked }).catch((error: Error) => ({
      isError: true,
      content: [{ type: 'text', text: error.message }],
    }));
    expect(result.isError).toBe(true);
    expect(textOf(result)).toMatch(said);
  });
});
