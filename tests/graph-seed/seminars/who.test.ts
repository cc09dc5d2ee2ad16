/** Seminar “Who does what?”: what each claim says of the texts, recomputed from the facts. */
import { describe, expect, it } from 'vitest';
import { SEED_FOLDER } from '../../../graph-seed/build.ts';
import { readSeminars } from '../../../graph-seed/read/seminars.ts';
import { realSeed } from '../../support/real-seed.ts';

const seed = realSeed();
const scenes = readSeminars(SEED_FOLDER).find(({ id }) => id === 'who')?.scenes ?? [];
const claimOf = (title: string) => scenes.find((each) => each.title === title)?.claim;
const articles = (treaty: string) =>
  seed.nodes.filter((node) => node.kind === 'Article' && node.instrument === treaty).map(({ id }) => id);
/** Ids of the texts of which an article gives that body a task, surely. */
const naming = (body: string) => [
  ...new Set(
    seed.links.flatMap(({ type, start, end, confidence }) =>
      type === 'ENTRUSTS' && end === body && confidence !== 'low' ? [start.split('/')[0] ?? ''] : [],
    ),
  ),
];
const binding = (id: string) => seed.nodes.some((node) => node.kind === 'Instrument' && node.id === id && node.binding);
const tasks = (treaty: string) =>
  seed.links.flatMap((link) => (link.type === 'ENTRUSTS' && link.start.startsWith(`${treaty}/`) ? [link] : []));

describe('the seminar “Who does what?”', () => {
  it('has ten scenes, each with a claim, a source and what to say', () => {
    expect(scenes).toHaveLength(10);
    for (const { claim, aside, notes, sources } of scenes) {
      expect(claim.length, claim).toBeLessThanOrEqual(110);
      expect(aside.length, aside).toBeLessThanOrEqual(160);
      expect(notes.length, claim).toBeGreaterThan(200);
      expect(sources.length, claim).toBeGreaterThan(0);
    }
  });

  it('none of twenty articles gives UNODC a task; two other treaties do', () => {
    expect(claimOf('Which article of the Palermo Protocol gives UNODC a task?')).toContain('twenty articles');
    expect(articles('palermo-protocol')).toHaveLength(20);
    expect(naming('unodc').sort()).toEqual(['op-cat', 'uncac']);
    expect(seed.links.some(({ id }) => id === 'SECRETARIAT_OF:unodc:ctoc-cop')).toBe(true);
  });

  it('one treaty names UNICEF, none ECPAT', () => {
    expect(naming('unicef').filter(binding)).toEqual(['crc']);
    expect(
      tasks('crc')
        .filter(({ end }) => end === 'unicef')
        .every(({ start }) => start === 'crc/45'),
    ).toBe(true);
    expect(naming('ecpat')).toEqual(['stockholm-1996']);
    expect(naming('ecpat').filter(binding)).toEqual([]);
  });

  it('the ILO stands in its own texts and one of the United Nations, IOM in its own and the Compact', () => {
    expect(naming('ilo').filter((id) => !id.startsWith('ilo-'))).toEqual(['icrmw']);
    expect(tasks('ilo-constitution').some(({ end, task }) => end === 'ilo' && task === 'receives-reports')).toBe(true);
    expect(naming('iom').sort()).toEqual(['gcm-2018', 'iom-constitution']);
    expect(binding('gcm-2018')).toBe(false);
  });

  it('a person may complain under the treaties that are drawn, and not under the Palermo Protocol', () => {
    const drawn = scenes.find(({ title }) => title === 'To whom may a victim complain?')?.form?.rows ?? [];
    const links = seed.links.filter(({ id }) => drawn.includes(id));
    expect(links).toHaveLength(4);
    for (const { task, complainant, note } of links) {
      expect(task).toBe('hears-complaints');
      expect(complainant).toContain('individual');
      expect(note).toBeTruthy();
    }
    expect(tasks('palermo-protocol').filter(({ task }) => task === 'hears-complaints')).toEqual([]);
  });

  it('three bodies help victims recover in Cambodia', () => {
    const helping = seed.links.flatMap((link) =>
      link.type === 'HELPS_WITH' && link.country === 'KHM' && link.end === 'assist-victims-recovery'
        ? [link.start]
        : [],
    );
    expect([...new Set(helping)].sort()).toEqual(['a21', 'iom', 'unvtf']);
  });

  it('no member of ASEAN is under GRETA', () => {
    const members = seed.links.flatMap(({ type, start, end }) =>
      type === 'MEMBER_OF' && end === 'asean' ? [start] : [],
    );
    const parties = new Set(
      seed.links.flatMap(({ type, start, end }) => (type === 'PARTY_TO' && end === 'coe-thb' ? [start] : [])),
    );
    expect(members).toHaveLength(11);
    expect(members.filter((id) => parties.has(id))).toEqual([]);
    expect(tasks('coe-thb').some(({ end }) => end === 'greta')).toBe(true);
  });
});
