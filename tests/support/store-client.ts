/** The client's questions answered by a store, without a network: for tests of what a View becomes. */
import { API, type EndpointName } from '#contract/api.ts';
import { decodeQuery } from '#contract/query-string.ts';
import type { Transport } from '../../client/api/client.ts';
import type { Store } from '../../server/store/store.ts';

/** Each question is asked once: a store that only reads answers the same again. */
export function storeTransport({ handlers, stamp }: Store): Transport {
  const known = new Map<string, Promise<unknown>>();
  const answer = async (url: string): Promise<unknown> => {
    const { pathname, searchParams } = new URL(url, 'http://atlas/');
    const name = (Object.keys(API) as EndpointName[]).find((each) => API[each].path === pathname);
    if (!name) throw new Error(`There is no ${pathname}.`);
    const { input } = API[name];
    const handle = handlers[name] as (asked: unknown) => Promise<object>;
    return { ...(await handle(input.parse(decodeQuery(input, Object.fromEntries(searchParams))))), ...stamp };
  };
  return async (url, newer) => {
    const found = known.get(url) ?? answer(url);
    known.set(url, found);
    const answered = await found;
    newer.throwIfAborted();
    return answered;
  };
}
