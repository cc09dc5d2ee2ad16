/** What each answer rests on beside its rows: of which texts something may be unread, and whose lists of parties decide it. */
import type { QuestionId } from '../questions.ts';

/**
 * `open`: whose clauses are asked about, so that one that nobody has read could change the answer: those of the States, of
 * the members of the group, of the texts named, of all texts (where a day is asked about, of those adopted by it). `lists`: of which treaties it says, or says by a row that is
 * missing, who joined them: the one named, those that impose the duties, those that give a body its power, or all.
 * `limited`: it names people, and would promise too much without the limits of treaties.
 */
export type Rests = {
  open: 'states' | 'members' | 'texts' | 'all' | 'none';
  lists: 'named' | 'duties' | 'powers' | 'all' | 'none';
  limited: boolean;
};

const NOTHING = { open: 'none', lists: 'none', limited: false } as const satisfies Rests;
const OF_ALL = { ...NOTHING, open: 'all' } as const satisfies Rests;
const OF_A_STATE = { open: 'states', lists: 'duties', limited: true } as const satisfies Rests;
const POWERS = { ...NOTHING, lists: 'powers' } as const satisfies Rests;
const NAMED = { ...NOTHING, lists: 'named' } as const satisfies Rests;
const ALL = { ...NOTHING, lists: 'all' } as const satisfies Rests;

export const RESTS: Record<QuestionId, Rests> = {
  recovery: OF_A_STATE,
  'duties-by-person': OF_A_STATE,
  'duty-owed': OF_A_STATE,
  'duty-begun': OF_A_STATE,
  'duty-parties': { ...OF_A_STATE, open: 'members' },
  // It counts the States for which each text is in force.
  'duty-wording': { open: 'all', lists: 'duties', limited: true },
  'ngo-clauses': OF_ALL,
  // The standing itself tells the day of its list.
  standing: NOTHING,
  'members-bound': NAMED,
  'members-changed': NAMED,
  'state-changed': ALL,
  reservations: NOTHING,
  leaving: ALL,
  directive: NOTHING,
  difference: { ...NOTHING, open: 'texts' },
  'shared-duties': OF_ALL,
  'both-or-one': ALL,
  'owed-between': OF_A_STATE,
  supervisors: POWERS,
  complaints: POWERS,
  'tasks-under': { ...NOTHING, open: 'texts' },
  'tasks-of': OF_ALL,
  'set-up': NOTHING,
  'help-with-duty': NOTHING,
  unhelped: OF_ALL,
  helpers: NOTHING,
  unanswered: OF_A_STATE,
  'findings-state': NOTHING,
  'findings-duty': NOTHING,
  travel: NOTHING,
  'firm-elsewhere': { ...OF_A_STATE, open: 'members' },
  limits: OF_ALL,
  definitions: NOTHING,
  court: NAMED,
  refoulement: { ...NOTHING, open: 'states' },
  humanity: NOTHING,
  // Its standing, or what is told where it has left, names the day of the list.
  'still-bound': { ...NOTHING, open: 'states', limited: true },
  'theme-duties': OF_A_STATE,
  'theme-supervisors': POWERS,
  between: NOTHING,
};
