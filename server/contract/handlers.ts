import type { Asked, EndpointName, Output } from './api.ts';

/** One function for each endpoint; a missing one does not compile. */
export type Handlers = { [N in EndpointName]: (asked: Asked<N>) => Promise<Output<N>> };
