/** A process that loads half, says so, and waits to be killed. */
import { openLoader } from '../../server/engine/open.ts';
import type { Place } from '../support/engines-here.ts';

const { config, file } = JSON.parse(process.argv[2] ?? '') as Place;
const loader = await openLoader(config, file);
await loader.run('MATCH (n) DETACH DELETE n');
await loader.run('UNWIND range(1, 5000) AS id CREATE (:Test {id: toString(id)})');
process.send?.('written');
setInterval(() => {}, 1_000);
