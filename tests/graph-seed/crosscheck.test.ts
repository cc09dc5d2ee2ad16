/** The files against one another: what a careful reader would hold side by side. */
import { describe, expect, it } from 'vitest';
import { linkHolds } from '#law/time/validity.ts';
import { latestDay } from '#law/time/dates.ts';
import { realSeed } from '../support/real-seed.ts';

const seed = realSeed();
const instruments = seed.nodes.flatMap((node) =>
  node.kind === 'Instrument' && node.level !== 'national' ? [node] : [],
);
const parties = (id: string) => seed.links.filter((link) => link.type === 'PARTY_TO' && link.end === id);

/** How far our list is from the depositary's own count, where it is, and why. */
const KNOWN: Record<string, string> = {
  'ilo-c097': '45 of 54: the list read is incomplete, and says so',
  'ilo-c105': '176 of 178: Malaysia and Singapore, which are listed, have denounced it',
  'ilo-c143': '17 of 23: a secondary list',
  'ilo-c181': '32 of 37: a secondary list',
  'ilo-c190': '37 of 39: the list read is incomplete, and says so',
  'palermo-protocol': '185 of 182: three joined after the day of the count, on days that are not known',
  'slavery-convention-1926': '111 of 99: the lists merge the text of 1926 and the text as amended in 1953',
  'smuggling-protocol': '153 of 152: Qatar joined after the day of the count, on a day that is not known',
  untoc: '193 of 192: one joined after the day of the count, on a day that is not known',
};

describe('parties', () => {
  it('are as many as the depositary counted, or the difference is known and named', () => {
    const differing = instruments.flatMap(({ id, partiesCounted, partiesCountedOn }) => {
      const listed = parties(id);
      if (partiesCounted === undefined || partiesCountedOn === undefined || listed.length === 0) return [];
      const day = latestDay(partiesCountedOn);
      // The depositary counts who has deposited, whether or not it is in force for it yet.
      const counted = listed.filter(
        ({ deposited, until }) => (!deposited || deposited <= day) && !(until && until <= day),
      ).length;
      return counted === partiesCounted ? [] : [`${id}: ${counted} of ${partiesCounted}`];
    });
    expect(differing).toEqual(Object.entries(KNOWN).map(([id, why]) => `${id}: ${why.split(':')[0]}`));
  });

  it('consented on or after the day of adoption, and are bound on or after the first day of the treaty', () => {
    const wrong = instruments.flatMap(({ id, adopted, inForceFrom }) =>
      parties(id)
        .filter(
          ({ deposited, fromLatest }) =>
            (adopted && deposited && latestDay(deposited) < adopted) ||
            (inForceFrom && fromLatest && fromLatest < inForceFrom),
        )
        .map((link) => link.id),
    );
    expect(wrong).toEqual([]);
  });

  it('are no parties after a denunciation took effect', () => {
    const left = seed.links.filter(({ type, until, noticeGiven }) => type === 'PARTY_TO' && until && noticeGiven);
    expect(left.map(({ start, end }) => `${start} ${end}`)).toEqual(
      expect.arrayContaining(['PHL rome-statute', 'BDI rome-statute', 'MYS ilo-c105', 'SGP ilo-c105']),
    );
    for (const link of left) expect(linkHolds(link, link.until)).toBe('no');
  });
});

/** A difference that the reader of the screen is not told would be a silent one. */
describe('a list that is known to be short', () => {
  it('says so in the data, which the page of gaps shows', () => {
    const silent = Object.keys(KNOWN).filter(
      (id) => !instruments.some((node) => node.id === id && (node.listNote || node.listReadTo)),
    );
    expect(silent).toEqual([]);
  });
});

describe('laws and articles', () => {
  it('every domestic law has its State, by property and by link', () => {
    const laws = seed.nodes.flatMap((node) => (node.kind === 'Instrument' && node.level === 'national' ? [node] : []));
    const wrong = laws.filter(
      ({ id, country }) =>
        !seed.links.some((link) => link.type === 'ENACTED' && link.end === id && link.start === country),
    );
    expect(laws.length).toBeGreaterThan(60);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['palermo-protocol', 20],
    ['untoc', 41],
    ['coe-thb', 47],
  ])('every article of %s is there, from 1 to %i', (id, last) => {
    const numbers = new Set(
      seed.nodes.flatMap((node) => (node.kind === 'Article' && node.instrument === id ? [Number(node.number)] : [])),
    );
    const missing = Array.from({ length: last }, (_, i) => i + 1).filter((number) => !numbers.has(number));
    expect(missing).toEqual([]);
  });
});
