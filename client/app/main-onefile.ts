/** The entry of the one file: answers come out of it, then the atlas starts as always, at the first scene. */
import { answerWith } from '../api/client.ts';
import { sessions } from '../state/session.ts';
import { offline } from '../onefile/offline-api.ts';
import { unpacked } from '../onefile/payload.ts';
import type { OneFile } from '../onefile/collect.ts';

async function start(): Promise<void> {
  const text = document.getElementById('seminar')?.textContent ?? '';
  const file = JSON.parse(await unpacked(text)) as OneFile;
  answerWith(offline(file));
  sessions.set({ ...sessions.get(), language: file.seminar.language });
  if (!location.hash) history.replaceState(null, '', `#seminar=${file.seminar.id}&scene=1`);
  await import('./main.tsx');
}

void start();
