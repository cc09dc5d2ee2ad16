/** Which relations make the wings of each kind of node: the one table. A later link type is one walk in it. */
import type { GraphLink } from '../../contract/links.ts';
import type { LinkType, NodeKind } from '../../contract/ontology.ts';
import type { GroupName } from '../sentences/wing-texts.ts';

/** One step from the centre: ">" along a link, "<" against it. */
export type Step = `${'>' | '<'}${LinkType}`;
/**
 * One or two steps, or a judgement of the law. `standing`: who stands where under a treaty (VCLT 2(1)(f) and (g), 14, 18,
 * 54), with statements (19–23). `owing`: which States a duty binds, as the cells of the matrix say. `helped`: who helps a
 * State with a duty there.
 */
export type Walk = readonly [Step] | readonly [Step, Step] | 'standing' | 'owing' | 'helped';
/** `only`: of the links that a walk ends with, those that belong here. */
export type Relation = { group: GroupName; walks: readonly Walk[]; only?: (link: GraphLink) => boolean };

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

/** Who keeps a treaty and registers what is done under it: no power over anybody. */
const isFormality = (link: GraphLink): boolean => link.type === 'ENTRUSTS' && link.task === 'depositary';
const isTask = (link: GraphLink): boolean => !isFormality(link);
/** To watch over a duty is not to help with it. */
const isWatch = (link: GraphLink): boolean => link.type === 'HELPS_WITH' && link.how === 'monitoring';
const isHelp = (link: GraphLink): boolean => !isWatch(link);
const watches = (link: GraphLink): boolean => link.type !== 'HELPS_WITH' || isWatch(link);

/** What stands first is told first, and takes what a later line would hold too: nothing stands twice. */
export const RELATIONS: Record<NodeKind, { left: readonly Relation[]; right: readonly Relation[] }> = {
  Institution: {
    left: [
      { group: 'carriedOutBy', walks: against('CARRIES_OUT') },
      { group: 'namedIn', walks: against('ENTRUSTS'), only: isTask },
      { group: 'setUpBy', walks: against('ESTABLISHES') },
      { group: 'serves', walks: along('SECRETARIAT_OF', 'DEPOSITARY_OF', 'SUPPORTS', 'ADMINISTERS') },
      { group: 'issued', walks: along('ADOPTED', 'DRAFTED') },
      { group: 'joined', walks: ['standing'] },
      { group: 'nationalBodyOf', walks: against('HOSTS') },
      { group: 'partOf', walks: along('PART_OF', 'MEMBER_OF', 'OBSERVES') },
      {
        group: 'beside',
        walks: [
          ...against('SECRETARIAT_OF', 'COORDINATES', 'LEADS', 'ASSISTS', 'REPORTS_ON', 'ENFORCES', 'COOPERATES_WITH'),
          ...along('COOPERATES_WITH'),
        ],
      },
      { group: 'formalities', walks: against('ENTRUSTS'), only: isFormality },
    ],
    right: [
      { group: 'helpsWith', walks: [...along('HELPS_WITH'), ['>CARRIES_OUT', '>HELPS_WITH']], only: isHelp },
      { group: 'programmes', walks: along('CARRIES_OUT') },
      { group: 'supervises', walks: along('MONITORS', 'ENFORCES') },
      { group: 'reportsOn', walks: along('REPORTS_ON', 'GRADED', 'HELPS_WITH'), only: watches },
      { group: 'setsUp', walks: along('ESTABLISHES') },
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
      { group: 'helps', walks: ['helped', ...against('ASSISTS', 'OPERATES_IN', 'COORDINATES', 'LEADS')], only: isHelp },
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
      { group: 'setsUp', walks: [['>CONTAINS', '>ESTABLISHES'], ...along('ESTABLISHES')] },
      { group: 'entrusts', walks: [['>CONTAINS', '>ENTRUSTS']], only: isTask },
      { group: 'formalities', walks: [['>CONTAINS', '>ENTRUSTS']], only: isFormality },
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
      { group: 'helps', walks: against('HELPS_WITH'), only: isHelp },
      { group: 'answeredAtHome', walks: against('CORRESPONDS_TO') },
      { group: 'reportedBy', walks: against('REPORTS_ON', 'HELPS_WITH'), only: watches },
      { group: 'said', walks: against('CONCERNS', 'ABOUT') },
    ],
  },
  Article: {
    left: [{ group: 'partOfText', walks: against('CONTAINS') }],
    right: [
      { group: 'asks', walks: along('IMPOSES') },
      { group: 'setsUp', walks: along('ESTABLISHES') },
      { group: 'entrusts', walks: along('ENTRUSTS') },
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
