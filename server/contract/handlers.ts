import type { Asked, EndpointName, Output } from './api.ts';

/** One function for each endpoint; a missing one does not compile. `waiting`: aborted when nobody waits for the answer any more. */
export type Handlers = { [N in EndpointName]: (asked: Asked<N>, waiting?: AbortSignal) => Promise<Output<N>> };
