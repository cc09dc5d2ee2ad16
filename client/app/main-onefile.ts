/** The entry of the one file: answers come out of it, then the atlas starts as always, at the first scene. */
import { setTransport } from '../api/client.ts';
import { sessions } from '../state/session.ts';
import { offlineTransport } from '../onefile/offline-api.ts';
import { unpack } from '../onefile/payload.ts';
import { unshare } from '../onefile/shared.ts';
import type { OneFile } from '../onefile/collect.ts';

async function start(): Promise<void> {
  const text = document.getElementById('seminar')?.textContent ?? '';
  const file = unshare(JSON.parse(await unpack(text))) as unknown as OneFile;
  setTransport(offlineTransport(file));
  sessions.set({ ...sessions.get(), language: file.seminar.language });
  if (!location.hash) history.replaceState(null, '', `#seminar=${file.seminar.id}&scene=1`);
  await import('./main.tsx');
}

void start();
