/** Who may show the atlas in a frame: nobody unless named, and then exactly those. */
import { expect, it, onTestFinished } from 'vitest';
import { bareApp } from '../../support/bare-app.ts';

async function headersOf(embedHosts?: string[]): Promise<[ancestors: string | undefined, old: string | null]> {
  const { url, stop } = await bareApp(embedHosts ? { embedHosts } : {});
  onTestFinished(stop);
  const { headers } = await fetch(`${url}/`);
  const policy = headers.get('content-security-policy') ?? '';
  return [/frame-ancestors ([^;]*)/.exec(policy)?.[1], headers.get('x-frame-options')];
}

it('no page frames it unless one is named', async () => {
  for (const none of [undefined, []]) expect(await headersOf(none)).toEqual(["'none'", 'DENY']);
});

it('the pages that are named may, and no header refuses them', async () => {
  const hosts = ['https://moodle.example', 'http://school.example:8443'];
  expect(await headersOf(hosts)).toEqual([hosts.join(' '), null]);
});
