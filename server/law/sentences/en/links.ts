/** The English clause for each type of link, read from its start (forward) and from its end (backward). */
import type { Leads } from '../phrases.ts';

/** IMPOSES, RESERVES and dated bonds have fuller sentences; these are their bare clauses. */
export const LEADS: Leads = {
  CONTAINS: { forward: (a, b) => `${a} contains ${b}`, backward: (a, b) => `${b} is part of ${a}` },
  IMPOSES: { forward: (a, b) => `${a} deals with ${b}`, backward: (a, b) => `${b} is dealt with in ${a}` },
  PARTY_TO: {
    forward: (a, b) => `${a} is a State Party to ${b}`,
    backward: (a, b) => `${b} binds ${a} as a State Party`,
  },
  BOUND_BY_EU_LAW: {
    forward: (a, b) => `${a} is bound by ${b} as a member of the European Union, by EU law and not as a party`,
    backward: (a, b) => `${b} binds ${a} as a member of the European Union, by EU law and not as a party`,
  },
  SUPPLEMENTS: { forward: (a, b) => `${a} supplements ${b}`, backward: (a, b) => `${b} is supplemented by ${a}` },
  AMENDS: { forward: (a, b) => `${a} amends ${b}`, backward: (a, b) => `${b} is amended by ${a}` },
  IMPLEMENTS: { forward: (a, b) => `${a} implements ${b}`, backward: (a, b) => `${b} is implemented by ${a}` },
  REPLACES: {
    forward: (a, b) => `${a} replaces ${b} between States that joined both`,
    backward: (a, b) => `${b} is replaced by ${a} between States that joined both`,
  },
  ENACTED: { forward: (a, b) => `${a} enacted ${b}`, backward: (a, b) => `${b} is a law of ${a}` },
  CORRESPONDS_TO: {
    forward: (a, b) => `${a} is national law on the subject ${b}`,
    backward: (a, b) => `${b} has an answer in national law in ${a}`,
  },
  DEPOSITARY_OF: { forward: (a, b) => `${a} is depositary of ${b}`, backward: (a, b) => `${b} is deposited with ${a}` },
  SECRETARIAT_OF: {
    forward: (a, b) => `${a} serves as secretariat of ${b}`,
    backward: (a, b) => `${b} has ${a} as its secretariat`,
  },
  MONITORS: { forward: (a, b) => `${a} monitors ${b}`, backward: (a, b) => `${b} is monitored by ${a}` },
  ADOPTED: { forward: (a, b) => `${a} adopted ${b}`, backward: (a, b) => `${b} was adopted by ${a}` },
  DRAFTED: { forward: (a, b) => `${a} drafted ${b}`, backward: (a, b) => `${b} was drafted by ${a}` },
  SUPPORTS: {
    forward: (a, b) => `${a} supports the implementation of ${b}`,
    backward: (a, b) => `${b} is implemented with the support of ${a}`,
  },
  OPERATES_IN: { forward: (a, b) => `${a} works in ${b}`, backward: (a, b) => `${b} is a place of work of ${a}` },
  ASSISTS: { forward: (a, b) => `${a} assists ${b}`, backward: (a, b) => `${b} is assisted by ${a}` },
  PART_OF: { forward: (a, b) => `${a} is part of ${b}`, backward: (a, b) => `${b} has ${a} as a part` },
  COORDINATES: {
    forward: (a, b) => `${a} has a coordinating role for ${b}`,
    backward: (a, b) => `for ${b}, ${a} has a coordinating role`,
  },
  LEADS: { forward: (a, b) => `${a} leads ${b}`, backward: (a, b) => `${b} is led by ${a}` },
  REPORTS_ON: { forward: (a, b) => `${a} reports on ${b}`, backward: (a, b) => `${b} is reported on by ${a}` },
  ENFORCES: {
    forward: (a, b) => `${a} exercises jurisdiction under ${b}`,
    backward: (a, b) => `${b} is applied by ${a} within its jurisdiction`,
  },
  ADMINISTERS: {
    forward: (a, b) => `${a} administers ${b}`,
    backward: (a, b) => `${b} is administered by ${a}`,
  },
  COOPERATES_WITH: {
    forward: (a, b) => `${a} works with ${b}`,
    backward: (a, b) => `${b} works with ${a}`,
  },
  CARRIES_OUT: {
    forward: (a, b) => `${a} carries out the programme ${b}`,
    backward: (a, b) => `the programme ${b} is carried out by ${a}`,
  },
  ESTABLISHES: { forward: (a, b) => `${a} sets up ${b}`, backward: (a, b) => `${b} was set up by ${a}` },
  ENTRUSTS: { forward: (a, b) => `${a} entrusts ${b}`, backward: (a, b) => `${b} is entrusted by ${a}` },
  HELPS_WITH: { forward: (a, b) => `${a} helps with ${b}`, backward: (a, b) => `on ${b}, ${a} helps` },
  HOSTS: {
    forward: (a, b) => `${a} has ${b} as a national body`,
    backward: (a, b) => `${b} is a national body of ${a}`,
  },
  MEMBER_OF: { forward: (a, b) => `${a} is a member of ${b}`, backward: (a, b) => `${b} has ${a} as a member` },
  OBSERVES: { forward: (a, b) => `${a} is an observer at ${b}`, backward: (a, b) => `${b} has ${a} as an observer` },
  ABOUT: { forward: (a, b) => `${a} speaks of ${b}`, backward: (a, b) => `${b} is spoken of in ${a}` },
  CONCERNS: { forward: (a, b) => `${a} bears on ${b}`, backward: (a, b) => `${b} is what ${a} bears on` },
  CHECKS: { forward: (a, b) => `${a} tests ${b}`, backward: (a, b) => `${b} is tested by ${a}` },
  REFERENCES: { forward: (a, b) => `${a} refers to ${b}`, backward: (a, b) => `${b} is referred to in ${a}` },
  BUILDS_ON: { forward: (a, b) => `${a} builds on ${b}`, backward: (a, b) => `${b} is what ${a} builds on` },
  DEFINES: { forward: (a, b) => `${a} defines ${b}`, backward: (a, b) => `${b} is defined in ${a}` },
  SIGNED: { forward: (a, b) => `${a} signed ${b}`, backward: (a, b) => `${b} was signed by ${a}` },
  RESERVES: {
    forward: (a, b) => `${a} made a statement on ${b}`,
    backward: (a, b) => `${b} is the subject of a statement by ${a}`,
  },
  GRADED: {
    forward: (a, b) => `${a} graded ${b} under a statute of its own State`,
    backward: (a, b) => `${b} was graded by ${a} under a foreign statute`,
  },
  WITHOUT_PREJUDICE_TO: {
    forward: (a, b) => `${a} leaves ${b} untouched and imposes nothing new about it`,
    backward: (a, b) => `${b} is left untouched by ${a}`,
  },
};
