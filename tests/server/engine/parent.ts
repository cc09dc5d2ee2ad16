/** A process that makes a database, opens it, says so, and waits to be killed. */
import { openEngine, openLoader } from '../../../server/engine/open.ts';

const config = { engine: { kind: 'grafeo' as const } };
const file = process.argv[2] ?? '';
const loader = await openLoader(config, file);
await loader.run('CREATE (:Entity {id: "a"})');
await loader.commit();
await openEngine(config, file);
process.send?.('open');
