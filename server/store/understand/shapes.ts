/** What a question in plain words can be: for each kind of View the cues that speak for it, and how strongly. */
import type { MatrixBy } from '../../contract/matrix.ts';
import { QUESTIONS } from '../../contract/questions/catalogue.ts';
import type { Parameter, Question } from '../../contract/questions/columns.ts';
import { QUESTION_IDS, type QuestionId } from '../../contract/questions.ts';
import type { Layout, View } from '../../contract/view.ts';
import type { Cue } from '../../law/sentences/cues.ts';

type Weights = Partial<Record<Cue, number>>;
/**
 * `needs`: slots without which it is only guessed at; `mentions`: nodes that such a question names beside its slots;
 * `better`: what a slot adds where it is named, if not the usual.
 */
export type Shape = {
  kind: 'question' | 'path' | 'card' | 'clauses' | 'matrix' | 'parties' | 'page' | 'layout' | 'day';
  id: string;
  cues: Weights;
  slots: readonly Parameter[];
  needs: readonly Parameter[];
  mentions: ReadonlySet<string>;
  better: Partial<Record<Parameter, number>>;
  /** Points that it has without any cue, or lacks. */
  start: number;
};

/** A question that has no line here is found by the words of its title. */
const OF_QUESTIONS: Partial<
  Record<QuestionId, { cues: Weights; mentions?: readonly string[]; better?: Shape['better']; start?: number }>
> = {
  recovery: { cues: { recover: 3, owe: 1.5, help: 0.5 } },
  'duties-by-person': { cues: { owe: 2.2, rights: 2, duties: 0.5 }, better: { scope: 3.2 }, start: -1 },
  'duty-owed': { cues: { owe: 2, bound: 0.5 } },
  'duty-begun': { cues: { sinceWhen: 5, owe: 1.5 }, start: -1 },
  'duty-parties': { cues: { asksFor: 1.5, whichTreaties: 2, bound: 0.5, whichStates: 0.5, owe: 0.5 } },
  'duty-wording': { cues: { wording: 3, compare: 1.5, differ: 0.5, whichTreaties: 0.5, clauses: 0.1 } },
  'ngo-clauses': { cues: { namesNgos: 5, clauses: 0.5, asksFor: 0.5, whichTreaties: 0.5, help: 0.3 } },
  standing: { cues: { bound: 2, sinceWhen: 0.5, owe: 0.2, notBound: 0.5, remain: 2.3, leave: 1.2 } },
  'members-bound': { cues: { bound: 2, whichStates: 1 } },
  'members-changed': { cues: { change: 3, bound: 0.7, whichStates: 0.5 }, better: { until: 1.5, date: 1 } },
  'state-changed': { cues: { change: 3, bound: 0.7, whichTreaties: 0.7 }, better: { until: 2, date: 1 } },
  reservations: { cues: { reserve: 4, whichStates: 0.5, rights: 0.3, clauses: 0.1 } },
  leaving: { cues: { leave: 4, whichStates: 0.5, whichTreaties: 0.3 } },
  directive: {
    cues: { directive: 3, bound: 0.7, whichStates: 0.5, owe: 0.3 },
    mentions: ['eu'],
    better: { instrument: 4 },
  },
  difference: { cues: { differ: 3, compare: 2, between: 0.3, change: 0.1 } },
  'shared-duties': { cues: { common: 1.5, whichTreaties: 1, duties: 1.5 }, start: -1 },
  'both-or-one': { cues: { common: 3, bound: 0.8, whichTreaties: 1, compare: 0.5, differ: 0.5 } },
  'owed-between': { cues: { goHome: 3, eachOther: 2.5, owe: 1, between: 0.5, duties: 0.3 } },
  supervisors: { cues: { supervise: 3.5, complain: 0.5, whichStates: 0.3, whichBodies: 0.5 } },
  complaints: { cues: { complain: 3.5, supervise: 0.5, court: 0.3 } },
  'tasks-under': { cues: { tasks: 3, supervise: 2.2, whichBodies: 0.7, clauses: 0.3 } },
  'tasks-of': { cues: { tasks: 3, clauses: 0.3 } },
  'set-up': { cues: { setUp: 3, whichBodies: 1, whichTreaties: 0.3 } },
  'help-with-duty': { cues: { help: 3, whichBodies: 1, duties: 0.3 } },
  unhelped: { cues: { nobody: 4, help: 0.5, duties: 0.5, whichBodies: 0.3 } },
  helpers: { cues: { help: 3, whichStates: 0.3, whichBodies: 0.7 } },
  unanswered: {
    cues: { nobody: 0.1, unanswered: 3, domestic: 1.5, owe: 0.5, missing: 0.7, duties: 0.3, clauses: 0.1 },
  },
  'findings-state': { cues: { literature: 3, missing: 1.5 } },
  'findings-duty': { cues: { literature: 3, missing: 0.7, about: 0.3 } },
  travel: { cues: { influence: 3.5, whichTreaties: 0.5, remain: 0.1 } },
  'firm-elsewhere': { cues: { firm: 2, consider: 3, owe: 0.5 } },
  limits: { cues: { limits: 4, bound: 0.2 } },
  definitions: { cues: { define: 4, about: 0.3, compare: 0.3, differ: 0.1 } },
  court: { cues: { court: 4, between: 0.3, whichStates: 0.3, eachOther: 0.1 }, mentions: ['icj'] },
  refoulement: {
    cues: { sendBack: 3.5, goHome: 0.5 },
    mentions: ['refugees', 'trafficking-victims', 'safe-repatriation'],
  },
  humanity: {
    cues: { humanity: 4, court: 0.3 },
    mentions: ['icc', 'rome-statute', 'concept/crime-against-humanity', 'concept/enslavement', 'prohibit-slavery'],
  },
  'still-bound': { cues: { remain: 5, leave: 1.9, owe: 0.5, bound: 0.5, duties: 0.3 }, start: -2 },
  'theme-duties': { cues: { theme: 2.5, owe: 1, duties: 1, bound: 0.5 }, start: -0.5 },
  'theme-supervisors': { cues: { supervise: 3.5, theme: 1, whichStates: 0.3, whichBodies: 0.5 } },
  between: { cues: { between: 2, link: 1.5, whichBodies: 2 } },
};

/** Beside the day and the people, which every question has by itself. */
const BY_ITSELF: ReadonlySet<Parameter> = new Set(['date', 'until', 'scope']);

function ofQuestion(id: QuestionId): Shape {
  const { parameters, given = {} }: Question = QUESTIONS[id];
  const { cues = {}, mentions = [], better = {}, start = 0 } = OF_QUESTIONS[id] ?? {};
  const slots = Object.keys(parameters) as Parameter[];
  return {
    kind: 'question',
    id,
    cues,
    slots,
    needs: slots.filter((slot) => !BY_ITSELF.has(slot) || (id === 'duties-by-person' && slot === 'scope')),
    mentions: new Set([...Object.values(given).flat(), ...mentions]),
    better,
    start,
  };
}

const shape = (kind: Shape['kind'], id: string, cues: Weights, more: Partial<Shape> = {}): Shape => ({
  kind,
  id,
  cues,
  slots: [],
  needs: [],
  mentions: new Set(),
  better: {},
  start: 0,
  ...more,
});

const MATRIX_CUES: Record<MatrixBy, Weights> = {
  duty: { table: 3, compare: 1.5, duties: 2, owe: 1.5, each: 0.5, whichStates: 0.5 },
  instrument: { table: 3, compare: 1.5, notBound: 2, whichTreaties: 2, bound: 1.5, each: 0.5, whichStates: 0.5 },
  supervisor: { table: 3, supervise: 2.5, each: 0.7, whichStates: 0.5, whichBodies: 0.3 },
  clause: { table: 3, duties: 1.5, whichTreaties: 1.5, clauses: 1, wording: 1, each: 0.5 },
  task: { table: 3, whichBodies: 1.5, whichTreaties: 1, each: 0.5 },
  help: { table: 3, help: 2.5, whichBodies: 0.7, duties: 0.5, each: 0.5 },
};
/** Those of States, whose rows are the members of a group. */
const OF_STATES: ReadonlySet<string> = new Set(['duty', 'instrument', 'supervisor']);

const PAGES: readonly [NonNullable<View['page']>, Weights][] = [
  ['gaps', { notCoded: 4.5, missing: 0.5 }],
  ['sources', { sources: 4 }],
  ['help', { helpPage: 3.5, help: 0.5 }],
];
const LAYOUTS_ASKED: readonly [Layout, Weights][] = [
  ['map', { map: 4 }],
  ['timeline', { timeline: 4 }],
];

export const SHAPES: readonly Shape[] = [
  ...QUESTION_IDS.map(ofQuestion),
  shape('path', 'path', { link: 3.5, between: 1 }),
  shape('card', 'card', { about: 1 }),
  shape('clauses', 'clauses', { clauses: 3.5, each: 0.3 }, { slots: ['instrument'], needs: ['instrument'] }),
  shape(
    'parties',
    'parties',
    { bound: 2.5, whichStates: 1.2 },
    { slots: ['instrument', 'date'], needs: ['instrument'] },
  ),
  ...Object.entries(MATRIX_CUES).map(([by, cues]) =>
    shape(
      'matrix',
      by,
      cues,
      OF_STATES.has(by) ? { slots: ['group', 'scope', 'date'], needs: ['group'] } : { slots: ['scope', 'date'] },
    ),
  ),
  shape('matrix', 'these', { compare: 3, table: 2, duties: 0.5 }),
  ...PAGES.map(([page, cues]) => shape('page', page, cues)),
  ...LAYOUTS_ASKED.map(([layout, cues]) => shape('layout', layout, cues)),
  shape('day', 'day', {}),
];

/** Cues that stand in many questions: where a reading has no use for one, that hardly speaks against it. */
export const WEAK: ReadonlySet<Cue> = new Set<Cue>([
  'about',
  'bound',
  'whichStates',
  'whichTreaties',
  'whichBodies',
  'owe',
  'rights',
  'between',
  'each',
  'duties',
  'asksFor',
  'theme',
  'domestic',
  'helpPage',
  'common',
  'firm',
  'wording',
  'help',
  'missing',
  'directive',
]);
