/** The one file: what it packs, which fonts it takes, what it answers and what it says it does not hold. */
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { Seminar } from '#contract/seminar.ts';
import { fromHash } from '#contract/view-link.ts';
import type { Call } from '../../../client/api/client.ts';
import { onefilePage, type Template } from '../../../client/onefile/page.ts';
import { pack, unpack } from '../../../client/onefile/payload.ts';
import { share, unshare } from '../../../client/onefile/shared.ts';
import { collectAnswers, answerKey, type OneFile } from '../../../client/onefile/collect.ts';

type JsonLike = null | number | string | JsonLike[] | { [key: string]: JsonLike };

vi.stubGlobal('matchMedia', () => ({ matches: false }));
afterAll(() => vi.unstubAllGlobals());
const { offlineTransport: offline } = await import('../../../client/onefile/offline-api.ts');

const stamp = { dataVersion: '2026-11-24-00000000', asOf: '2026-11-24' };
const node = (id: string, name: string, kind = 'Institution') => ({
  id,
  name,
  kind,
  source: 's',
  confidence: 'high',
  ...(kind === 'Institution' ? { title: name, aliases: [] } : {}),
});
const link = {
  id: 'ASSISTS:unodc:KHM',
  type: 'ASSISTS',
  start: 'unodc',
  end: 'KHM',
  source: 's',
  confidence: 'low',
  pinpoint: 'p',
};
const file: OneFile = {
  seminar: Seminar.parse({
    id: 'one',
    title: 'One </script><b>',
    scenes: [{ title: 'A', claim: 'Is it <bound>?', view: fromHash('') }],
  }),
  stamp,
  answers: {
    '/api/overview?instrument=palermo-protocol': {
      nodes: [node('unodc', 'UNODC'), node('KHM', 'Việt Nam and Cambodia', 'Country')],
      links: [link],
      ...stamp,
    },
    '/api/entity?id=KHM': {
      links: [
        { type: 'ASSISTS', direction: 'backward', count: 1, low: 1 },
        { type: 'PARTY_TO', direction: 'forward', count: 9, low: 0 },
      ],
      ...stamp,
    },
    '/api/link?id=ASSISTS': { link, source: { id: 's', title: 'Source', publisher: 'P' }, ...stamp },
  },
};
const quiet = new AbortController().signal;

describe('what is packed', () => {
  it('comes back exactly, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 3000 }), async (text) => {
        expect(await unpack(await pack(text))).toBe(text);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what stands more than once', () => {
  it('is kept once and comes back exactly, whatever it is', () => {
    const key = fc.constantFrom('$', 'a', 'id', '__proto__');
    const json = fc.letrec<{ value: JsonLike; row: Record<string, JsonLike> }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'medium' },
        fc.string({ maxLength: 60 }),
        fc.integer(),
        fc.constant(null),
        tie('row'),
        fc.array(tie('value')),
      ),
      row: fc.dictionary(key, tie('value'), { maxKeys: 3 }),
    })).row;
    fc.assert(
      fc.property(fc.array(json, { minLength: 1, maxLength: 4 }), fc.array(fc.nat(3)), (rows, order) => {
        const whole = JSON.parse(JSON.stringify([...rows, ...order.map((at) => rows[at % rows.length])]));
        expect(JSON.stringify(unshare(JSON.parse(JSON.stringify(share(whole)))))).toBe(JSON.stringify(whole));
      }),
      { numRuns: 300 },
    );
  });

  it('is a row of some length; a sign that names nothing is an error', () => {
    const long = { id: 'x'.repeat(50), inner: { name: 'y'.repeat(50) } };
    const text = JSON.stringify(share([long, long, { other: long.inner }]));
    expect(text.match(/x{50}/g)).toHaveLength(1);
    expect(text.match(/y{50}/g)).toHaveLength(1);
    expect(() => unshare({ kept: [], whole: { $: 1 } })).toThrow('not whole');
  });
});

describe('the page', () => {
  const template: Template = {
    script: 'QQ==',
    runs: ['sha256-a', 'sha256-b'],
    style: 'b{}',
    faces: [
      { rule: '@font-face{src:url(latin)}', range: 'U+0000-00FF, U+0131' },
      { rule: '@font-face{src:url(vietnamese)}', range: 'U+0102-0103, U+1EA0-1EF9' },
      { rule: '@font-face{src:url(thai)}', range: 'U+0E01-0E5B' },
    ],
  };

  it('holds only the fonts of characters that it shows, and escapes what people wrote', async () => {
    const page = await onefilePage(file, template);
    expect(page).toContain('url(latin)');
    expect(page).toContain('url(vietnamese)');
    expect(page).not.toContain('url(thai)');
    expect(page).toContain('<title>One &lt;/script&gt;&lt;b&gt;</title>');
    expect(page).toContain('<li>Is it &lt;bound&gt;? </li>');
    expect(page.match(/<\/script>/g)).toHaveLength(3);
    expect(page).toMatch(/content="default-src 'none'; script-src 'sha256-a' 'sha256-b'; style-src/);
    const [, text = ''] = page.match(/id="seminar">([^<]*)</) ?? [];
    expect(unshare(JSON.parse(await unpack(text)))).toEqual(file);
  });
});

describe('the file', () => {
  const ask = (url: string) => offline(file)(url, quiet) as Promise<Record<string, never>>;

  it('answers what it carries, whatever the language asked for', async () => {
    expect(await ask('/api/overview?instrument=palermo-protocol&language=id')).toBe(
      file.answers['/api/overview?instrument=palermo-protocol'],
    );
    expect(answerKey('/api/link?language=en&id=x')).toBe('/api/link?id=x');
    expect(answerKey('/api/health?language=en')).toBe('/api/health');
  });

  it('finds by any name without accents, and tells neighbours, sources and its seminar', async () => {
    expect(await ask('/api/search?q=viet%20camb')).toMatchObject({
      total: 1,
      hits: [{ node: { id: 'KHM' } }],
      ...stamp,
    });
    expect(await ask('/api/search?q=nobody')).toMatchObject({ total: 0, hits: [] });
    expect(await ask('/api/neighbours?id=KHM&type=ASSISTS&direction=backward')).toMatchObject({
      total: 1,
      shown: 1,
      links: [link],
    });
    expect(await ask('/api/sources?ids=s%7Ct')).toMatchObject({ sources: [{ id: 's' }] });
    expect(await ask('/api/seminars')).toMatchObject({ seminars: [{ id: 'one' }] });
  });

  it('says of all else that it is not in it', async () => {
    await expect(ask('/api/neighbours?id=KHM&type=PARTY_TO')).rejects.toMatchObject({ code: 'not-here' });
    await expect(ask('/api/neighbours?id=unodc')).rejects.toMatchObject({ code: 'not-here' });
    await expect(ask('/api/path?from=KHM&to=unodc')).rejects.toMatchObject({ code: 'not-here' });
  });
});

describe('gathering', () => {
  it('asks for the evidence of every node and link that a scene draws, once', async () => {
    const asked: string[] = [];
    const call = (async (name: string, input: { id?: string }) => {
      asked.push([name, input.id].filter(Boolean).join(' '));
      if (name === 'overview')
        return { nodes: [node('unodc', 'UNODC'), node('KHM', 'Cambodia')], links: [link], parties: [], ...stamp };
      return { node: node('unodc', 'UNODC'), ...stamp };
    }) as unknown as Call;
    const gathered = await collectAnswers(file.seminar, call);
    expect(asked.sort()).toEqual([
      'entity KHM',
      'entity palermo-protocol',
      'entity unodc',
      'health',
      'link ASSISTS:unodc:KHM',
      'neighbours palermo-protocol',
      'overview',
    ]);
    expect(Object.keys(gathered.answers)).toContain('/api/link?id=ASSISTS%3Aunodc%3AKHM');
    expect(gathered.stamp).toEqual(stamp);
  });
});
