/** A question for each endpoint that needs one, and how a program asks it. */
import { API, type EndpointName } from '#contract/api.ts';

export const EXAMPLES: Partial<Record<EndpointName, Readonly<Record<string, string>>>> = {
  search: { q: 'TIP protocol' },
  understand: { q: 'was Cambodia bound by the Palermo Protocol on 15 July 2007?' },
  entity: { id: 'unodc' },
  link: { id: 'PARTY_TO:KHM:palermo-protocol' },
  neighbours: { id: 'unodc', limit: '10' },
  parts: { ids: 'PARTY_TO:KHM:palermo-protocol|unodc' },
  path: { from: 'KHM', to: 'assist-victims-recovery' },
  standing: { party: 'KHM', instrument: 'palermo-protocol', date: '2007-07-15' },
  clauses: { instrument: 'actip' },
  wings: { id: 'unodc' },
  events: { parties: 'KHM', limit: '10' },
  compare: { things: 'actip|palermo-protocol' },
  ask: { question: 'supervisors', state: 'THA' },
  sources: { ids: 'src-nl-palermo' },
};

/** Where the endpoint answers what is given; what is empty is not asked. */
export function addressOf(origin: string, name: EndpointName, given: Readonly<Record<string, string>>): string {
  const asked = new URLSearchParams(Object.entries(given).filter(([, value]) => value !== ''));
  return `${origin}${API[name].path}${asked.size > 0 ? `?${asked}` : ''}`;
}

/** The same question in three languages; `address`: whole, with its host. */
export function programs(address: string): readonly (readonly [language: string, text: string])[] {
  return [
    ['curl', `curl -s '${address.replaceAll("'", '%27')}'`],
    [
      'Python',
      `import json, urllib.request\n\nwith urllib.request.urlopen(${JSON.stringify(address)}) as reply:\n    print(json.load(reply))`,
    ],
    ['R', `library(jsonlite)\n\nanswer <- fromJSON(${JSON.stringify(address)})\nstr(answer, max.level = 1)`],
  ];
}
