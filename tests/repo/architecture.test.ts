/** The picture of the architecture is the one that the code would draw today. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ARCHITECTURE, architectureSvg, stages } from './architecture.ts';
import { CLIENT, LAW, SEED } from './layers.ts';

describe('client/architecture.svg', () => {
  it('is drawn from the code (npx tsx tests/repo/architecture.ts)', () => {
    expect(readFileSync(ARCHITECTURE, 'utf8')).toBe(architectureSvg());
  });

  it('shows rooms that exist', () => {
    const rooms = stages().flatMap(({ folder, rooms }) => rooms.map((room) => `${folder}/${room}`));
    expect(rooms.length).toBeGreaterThan(40);
    expect(rooms.filter((room) => !existsSync(new URL(`../../${room}`, import.meta.url)))).toEqual([]);
  });

  it('leaves out no layer that the code keeps to', () => {
    const shown = new Map<string, string[]>();
    for (const { folder, rooms } of stages()) shown.set(folder, [...(shown.get(folder) ?? []), ...rooms].sort());
    expect(shown.get('client')).toEqual(CLIENT.flat().sort());
    expect(shown.get('server/law')).toEqual(LAW.flat().sort());
    expect(shown.get('graph-seed')).toEqual(SEED.flat().sort());
  });
});
