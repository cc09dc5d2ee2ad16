/** The sources and instruments of the seed, as the contract has them. */
import type { Source } from '#contract/graph.ts';
import type { Instrument } from '#law/cite/item.ts';
import { realSeed } from '../../../support/real-seed.ts';

/** As they are loaded: the authority first. */
export const SOURCES: readonly Source[] = realSeed().sources;

export const INSTRUMENTS: readonly Instrument[] = realSeed().nodes.filter((node) => node.kind === 'Instrument');

export function source(id: string): Source {
  const found = SOURCES.find((row) => row.id === id);
  if (!found) throw new Error(`no source ${id}`);
  return found;
}

export function instrument(id: string): Instrument {
  const found = INSTRUMENTS.find((row) => row.id === id);
  if (!found) throw new Error(`no instrument ${id}`);
  return found;
}
