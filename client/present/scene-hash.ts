/** The place in a seminar, as the address says it: seminar=…&scene=3&revealed=1, and left=1 with the View where one has gone from it. */
import { presentation } from '../state/presentation.ts';

/** The address of a presenter's window, before the name of the window that opened it. */
export const PRESENTER_HASH = '#presenter';

/** The address of a phone that follows, before the code of its room. */
export const FOLLOW_HASH = '#follow';

export type ScenePlace = { seminar: string; at: number; revealed: number; left: boolean };

/** Before the View's own part; the empty text where nothing is presented. */
export function sceneHash(): { place: string; alone: boolean } {
  const now = presentation.get();
  if (!now) return { place: '', alone: false };
  const { seminar, at, revealed, left } = now;
  const parts = [
    `seminar=${seminar.id}`,
    `scene=${at + 1}`,
    revealed > 0 ? `revealed=${revealed}` : '',
    left ? 'left=1' : '',
  ];
  return { place: parts.filter(Boolean).join('&'), alone: !left };
}

export function parseSceneHash(hash: string): ScenePlace | undefined {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  // Links made before 2026-11-29 say "story".
  const seminar = fields.get('seminar') ?? fields.get('story');
  const number = (name: string) => Math.max(Math.trunc(Number(fields.get(name)) || 0), 0);
  return seminar
    ? { seminar, at: Math.max(number('scene') - 1, 0), revealed: number('revealed'), left: fields.has('left') }
    : undefined;
}
