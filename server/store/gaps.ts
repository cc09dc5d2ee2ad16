/** What is coded of each treaty and of each State, and how much is not. */
import type { Output } from '../contract/api.ts';
import type { Engine } from '../engine/engine.ts';
import { ask } from '../engine/query.ts';
import { QUERIES } from './queries.ts';

export async function gaps(engine: Engine): Promise<Output<'gaps'>> {
  const [instruments, countries] = await Promise.all([
    ask(engine, QUERIES.gapsOfInstruments, {}),
    ask(engine, QUERIES.gapsOfCountries, {}),
  ]);
  return { instruments: instruments.map((row) => row.gaps), countries: countries.map((row) => row.gaps) };
}
