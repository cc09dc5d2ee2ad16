/** Which relations make the wings of each kind of node: the one table. A later link type is one walk in it. */
import type { LinkType, NodeKind } from '../../contract/ontology.ts';
import type { GroupName } from '../sentences/wing-texts.ts';

/** One step from the centre: ">" along a link, "<" against it. */
export type Step = `${'>' | '<'}${LinkType}`;
/**
 * One or two steps, or a judgement of the law. `standing`: who stands where under a treaty (VCLT 2(1)(f) and (g), 14, 18,
 * 54), with statements (19–23). `owing`: which States a duty binds, as the cells of the matrix say.
 */
export type Walk = readonly [Step] | readonly [Step, Step] | 'standing' | 'owing';
export type Relation = { group: GroupName; walks: readonly Walk[] };

/** What a joining is made of: these links are read together, as one standing. */
export const STANDING_TYPES = ['PARTY_TO', 'BOUND_BY_EU_LAW', 'SIGNED', 'RESERVES'] as const satisfies LinkType[];

const along = (...types: LinkType[]): Walk[] => types.map((type) => [`>${type}`] as const);
const against = (...types: LinkType[]): Walk[] => types.map((type) => [`<${type}`] as const);
const OTHER_TEXTS = [
  'SUPPLEMENTS',
  'AMENDS',
  'REPLACES',
  'IMPLEMENTS',
  'BUILDS_ON',
  'REFERENCES',
  'WITHOUT_PREJUDICE_TO',
] as const satisfies LinkType[];

/** What stands first is told first, and takes what a later line would hold too: nothing stands twice. */
export const RELATIONS: Record<NodeKind, { left: readonly Relation[]; right: readonly Relation[] }> = {
  Institution: {
    left: [
      { group: 'serves', walks: along('SECRETARIAT_OF', 'DEPOSITARY_OF', 'SUPPORTS', 'ADMINISTERS') },
      { group: 'issued', walks: along('ADOPTED', 'DRAFTED') },
      { group: 'joined', walks: ['standing'] },
      { group: 'nationalBodyOf', walks: against('HOSTS') },
      { group: 'partOf', walks: along('PART_OF', 'MEMBER_OF', 'OBSERVES') },
      {
        group: 'beside',
        walks: against('SECRETARIAT_OF', 'COORDINATES', 'LEADS', 'ASSISTS', 'REPORTS_ON', 'ENFORCES'),
      },
    ],
    right: [
      { group: 'supervises', walks: along('MONITORS', 'ENFORCES') },
      { group: 'reportsOn', walks: along('REPORTS_ON', 'GRADED') },
      { group: 'leads', walks: along('LEADS', 'COORDINATES') },
      { group: 'worksIn', walks: along('ASSISTS', 'OPERATES_IN') },
      { group: 'parts', walks: against('PART_OF') },
      { group: 'members', walks: against('MEMBER_OF', 'OBSERVES') },
      { group: 'said', walks: against('ABOUT') },
    ],
  },
  Country: {
    left: [{ group: 'bound', walks: ['standing'] }],
    right: [
      { group: 'ownLaw', walks: along('ENACTED') },
      { group: 'ownBodies', walks: along('HOSTS') },
      {
        group: 'watches',
        walks: [...against('MONITORS', 'REPORTS_ON', 'GRADED', 'ENFORCES'), ['>PARTY_TO', '<MONITORS']],
      },
      { group: 'helps', walks: against('ASSISTS', 'OPERATES_IN', 'COORDINATES', 'LEADS') },
      { group: 'partOf', walks: along('MEMBER_OF') },
      { group: 'said', walks: against('ABOUT') },
    ],
  },
  Instrument: {
    left: [
      { group: 'rests', walks: along(...OTHER_TEXTS) },
      { group: 'made', walks: against('ADOPTED', 'DRAFTED', 'ENACTED') },
      {
        group: 'kept',
        walks: against('SECRETARIAT_OF', 'DEPOSITARY_OF', 'SUPPORTS', 'LEADS', 'COORDINATES', 'ADMINISTERS'),
      },
      { group: 'watchedBy', walks: against('MONITORS', 'ENFORCES') },
      { group: 'reportedBy', walks: against('REPORTS_ON') },
    ],
    right: [
      { group: 'asks', walks: [['>CONTAINS', '>IMPOSES']] },
      { group: 'answersTo', walks: [['>CONTAINS', '>CORRESPONDS_TO']] },
      { group: 'answered', walks: against(...OTHER_TEXTS) },
      { group: 'binds', walks: ['standing'] },
      { group: 'defines', walks: along('DEFINES') },
      { group: 'said', walks: against('ABOUT') },
      { group: 'articles', walks: along('CONTAINS') },
    ],
  },
  Obligation: {
    left: [{ group: 'askedBy', walks: against('IMPOSES') }],
    right: [
      { group: 'owing', walks: ['owing'] },
      { group: 'answeredAtHome', walks: against('CORRESPONDS_TO') },
      { group: 'reportedBy', walks: against('REPORTS_ON') },
      { group: 'said', walks: against('CONCERNS', 'ABOUT') },
    ],
  },
  Article: {
    left: [{ group: 'partOfText', walks: against('CONTAINS') }],
    right: [
      { group: 'asks', walks: along('IMPOSES') },
      { group: 'answersTo', walks: along('CORRESPONDS_TO') },
      { group: 'reservedBy', walks: against('RESERVES') },
      { group: 'answeredAtHome', walks: [['>IMPOSES', '<CORRESPONDS_TO']] },
      { group: 'said', walks: against('ABOUT') },
    ],
  },
  Concept: {
    left: [{ group: 'definedIn', walks: against('DEFINES') }],
    right: [{ group: 'said', walks: against('ABOUT') }],
  },
  Finding: {
    left: [{ group: 'checks', walks: along('CHECKS') }],
    right: [
      { group: 'about', walks: along('CONCERNS', 'ABOUT') },
      { group: 'checkedBy', walks: against('CHECKS', 'ABOUT') },
    ],
  },
};
