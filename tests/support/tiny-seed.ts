/** A seed of the smallest size that has every kind: a folder of its own for tests that break it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSeed } from '../../graph-seed/build.ts';
import { SeedFaults } from '../../graph-seed/read/faults.ts';

/** Path within the seed's folder → its text. */
export const TINY: Readonly<Record<string, string>> = {
  'seed.yaml': `date: 2026-11-24
asOf: 2026-11-24
counts:
  Instrument: { min: 2, max: 2 }
  Article: { min: 2, max: 2 }
  Obligation: { min: 1, max: 1 }
  Institution: { min: 1, max: 2 }
  Country: { min: 1, max: 1 }
  Concept: { min: 1, max: 1 }
  Finding: { min: 0, max: 1 }
links:
  CONTAINS: { min: 1, max: 3 }
  IMPOSES: { min: 3, max: 3 }
  CORRESPONDS_TO: { min: 1, max: 1 }
  ENACTED: { min: 0, max: 2 }
  PARTY_TO: { min: 1, max: 2 }
  SECRETARIAT_OF: { min: 1, max: 1 }
  OPERATES_IN: { min: 0, max: 1 }
  SIGNED: { min: 0, max: 1 }
  PART_OF: { min: 0, max: 2 }
isolated:
  - concept/consent # nothing speaks of it yet
`,
  'sources.csv': `id,title,publisher,url,asOf,voice
text,The text,Publisher,https://example.org,2017-05-10,plain
list,The list,Depositary,,2014-07-10,plain
`,
  'nodes/Instrument.csv': `id,title,name,aliases,form,family,level,country,adopted,inForceFrom,until,status,source,confidence,article,effect
palermo-protocol,"Protocol, the long title",Palermo Protocol,TIP|UN TIP,protocol,organized-crime,global,,2000-11-15,2003-12-25,,,text,high,the,binding
khm-law,Law of 2008,,,statute,national,national,KHM,2008-02-15,,,in force,text,high,the,binding
`,
  'nodes/Article.csv': `id,instrument,number,heading,source,confidence
palermo-protocol/6,palermo-protocol,6,Assistance,text,high
khm-law/8,khm-law,8,,text,medium
`,
  'nodes/Obligation.csv': `id,title,summary,pillar,theme,source,confidence
assist-recovery,Help victims recover,Help them.,protection,assistance,text,high
`,
  'nodes/Institution.csv': `id,title,acronym,form,founded,country,source,confidence,article
unodc,United Nations Office on Drugs and Crime,UNODC,un-organ,1997,,text,high,the
`,
  'nodes/Country.csv': `id,name,iso2,region,subregion,lat,lng,source,confidence,title,article
KHM,Cambodia,KH,Asia,South-eastern Asia,13,105,text,high,Kingdom of Cambodia,none
`,
  'nodes/Concept.csv': `id,title,source,confidence
concept/consent,Consent,text,high
`,
  'nodes/Finding.csv': 'id,title,claim,form,source,confidence\n',
  'links/CONTAINS.csv': `start,end,source,pinpoint,confidence
palermo-protocol,palermo-protocol/6,text,art 6,high
khm-law,khm-law/8,text,art 8,high
`,
  'links/IMPOSES.csv': `start,end,force,paragraph,scope,requires,carriedFrom,scopeSource,scopeConfidence,source,pinpoint,confidence,reaches
palermo-protocol/6,assist-recovery,consider,3,trafficking-victims|children,,,text,high,text,art 6(3),high,all
palermo-protocol/6,assist-recovery,optional,3,everyone,,,text,high,text,art 6(3),high,
palermo-protocol/6,assist-recovery,qualified,,witnesses,,,text,high,text,art 6,high,
`,
  'links/CORRESPONDS_TO.csv': `start,end,basis,extent,source,pinpoint,confidence
khm-law/8,assist-recovery,our reading,part,text,art 8,medium
`,
  'links/ENACTED.csv': `start,end,source,noPinpoint,confidence
KHM,khm-law,text,the whole law,high
`,
  'links/PARTY_TO.csv': `start,end,signed,consent,deposited,source,pinpoint,confidence,note
KHM,palermo-protocol,2001-11-11,ratification,2007-07-02,list,"list, Cambodia",high,"a ""quoted"" note"
`,
  'links/SECRETARIAT_OF.csv': `start,end,role,source,pinpoint,confidence,from
unodc,palermo-protocol,secretariat of the Conference,text,art 33,high,2003
`,
  'law/clauses.csv': `instrument,article,rule,offset,rounding,source,confidence,entryBasis
palermo-protocol,17,30 days after deposit,P30D,none,text,high,deposit
`,
  'law/list-dates.csv': 'instrument,listReadTo,listLatest,note\npalermo-protocol,2023-06-29,2023-06-29,\n',
  'law/courts.csv': `instrument,clause,read,note,source,confidence
palermo-protocol,15(2),2013-12-22,,text,high
`,
  'law/statements.csv': 'instrument,extent,places,readTo,note,source,confidence\n',
  'law/limits.csv': `instrument,article,limit,exceptObligations,source,confidence
palermo-protocol,4,Transnational cases,assist-recovery,text,high
`,
  'law/regions.csv': 'region,group,subregion,extent\n',
  'law/unread.csv': 'instrument,article,extent,note\n',
  'law/denunciations.csv': 'instrument,country,notified,effective,expected,takenBack,note,source,confidence\n',
};

export type Change = Record<string, string | Uint8Array | null | ((text: string) => string)>;

/** A new folder with the tiny seed, some files changed: another text, other bytes, null for no file, or a function of the text. */
export function tinySeed(changes: Change = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-seed-'));
  for (const [file, change] of Object.entries({ ...TINY, ...changes })) {
    const content = typeof change === 'function' ? change(TINY[file] ?? '') : change;
    if (content === null) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

/** Replaces the first occurrence, which must be there. */
export function swap(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`"${from}" is not in the tiny seed`);
    return text.replace(from, () => to);
  };
}

/** What the seed command says of the tiny seed with these changes; empty where it finds no fault. */
export function refusalOf(change: Change): string {
  const folder = tinySeed(change);
  try {
    buildSeed(folder);
    return '';
  } catch (error) {
    if (error instanceof SeedFaults) return error.message;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
