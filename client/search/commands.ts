/** What can be done or asked from the search box, found by its words in any language of the screen. */
import { DEFAULT_MATRIX } from '#contract/matrix.ts';
import { QUESTION_IDS } from '#contract/questions.ts';
import { LAYOUTS } from '#contract/view.ts';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '#contract/vocabulary.ts';
import { QUESTION_TEXTS } from '#law/sentences/languages.ts';
import { copyView } from '../explore/copy.ts';
import { askPath, leavePath } from '../explore/path.ts';
import { dismissAll, invert, keepOnly, pinAll } from '../explore/selection.ts';
import { redo, undo } from '../explore/show-view.ts';
import { openEvents } from '../explore/events.ts';
import { clearFilters } from '../explore/filters.ts';
import { openMap } from '../explore/map.ts';
import { openMatrix } from '../explore/matrix.ts';
import { askQuestion, setDate, setLayout, openPage } from '../explore/navigate.ts';
import { sayDate } from '../format/dates.ts';
import { parseDay } from '../format/parse-day.ts';
import { fit } from '../picture/picture.ts';
import { EXAMPLE_PATHS } from './example-paths.ts';
import { visibleGraph } from '../state/visible-graph.ts';
import { changeSession, prefer, sessions } from '../state/session.ts';
import { seminars } from '../state/seminars.ts';
import { currentView } from '../state/view.ts';
import { fetchWords, i18n } from '../i18n/i18n.ts';

/** `first`: it is meant by a whole word, so it stands before all that is merely called alike. */
export type Command = { id: string; label: string; kind: 'action' | 'question'; first: boolean };
type KnownCommand = { id: string; kind: Command['kind']; words: (language: Language) => string; run: () => unknown };

const KNOWN_COMMANDS: readonly KnownCommand[] = [
  ...actions({
    undo,
    redo,
    fit,
    light: () => prefer({ theme: 'light' }),
    dark: () => prefer({ theme: 'dark' }),
    projector: () => prefer({ theme: 'projector' }),
    table: () => changeSession({ table: true }),
    picture: () => changeSession({ table: false }),
    copyLink: copyView,
    figureSvg: () => figureAs('svg'),
    figurePng: () => figureAs('png'),
    gaps: () => openPage('gaps'),
    matrix: () => openPage('matrix'),
    matrixTreaties: () => openMatrix({ ...DEFAULT_MATRIX, by: 'instrument' }),
    matrixSupervisors: () => openMatrix({ ...DEFAULT_MATRIX, by: 'supervisor' }),
    matrixTasks: () => openMatrix({ ...DEFAULT_MATRIX, by: 'task', rows: 'all' }),
    matrixHelp: () => openMatrix({ ...DEFAULT_MATRIX, by: 'help', rows: 'all' }),
    matrixClauses: () => openMatrix({ ...DEFAULT_MATRIX, by: 'clause', rows: 'all' }),
    sources: () => openPage('sources'),
    clauses: () => openPage('clauses'),
    map: () => openMap(),
    events: () => openEvents(),
    growth: () => openPage('growth'),
    help: () => openPage('help'),
    api: () => openPage('api'),
    cypher: () => openPage('cypher'),
    seminars: () => changeSession({ seminar: '' }),
    filters: () => changeSession({ filters: true }),
    clear: clearFilters,
    invert,
    boxes: () => changeSession({ boxing: !sessions.get().boxing }),
    pickedOff: () => dismissAll(sessions.get().selection),
    pickedAlone: () => keepOnly(sessions.get().selection),
    pickedPin: () => pinAll(sessions.get().selection),
    atlas: leavePath,
  }),
  ...LANGUAGES.map(
    (name): KnownCommand => ({
      id: `language-${name}`,
      kind: 'action',
      words: (language) => i18n.getFixedT(language)('explore.actions.language', { name: LANGUAGE_NAMES[name] }),
      run: () => prefer({ language: name }),
    }),
  ),
  ...LAYOUTS.map(
    (layout): KnownCommand => ({
      id: `layout-${layout}`,
      kind: 'action',
      words: (language) => said(`layoutActions.${layout}`, language),
      run: () => setLayout(layout),
    }),
  ),
  {
    id: 'layout-base',
    kind: 'action',
    words: (language) => said('layoutActions.base', language),
    run: () => setLayout(undefined),
  },
  ...EXAMPLE_PATHS.map(
    ([phrase, from, to]): KnownCommand => ({
      id: phrase,
      kind: 'question',
      words: (language) => said(`phrases.${phrase}`, language),
      run: () => askPath(from, to),
    }),
  ),
  ...QUESTION_IDS.map(
    (id): KnownCommand => ({
      id: `ask-${id}`,
      kind: 'question',
      words: (language) => QUESTION_TEXTS[language].questions[id].title,
      run: () => askQuestion({ id, parameters: {} }),
    }),
  ),
];

const nonePicked = (): boolean => sessions.get().selection.size === 0;
/** What would change nothing is not offered. */
const IDLE: Record<string, () => boolean> = {
  table: () => sessions.get().table,
  picture: () => !sessions.get().table,
  clear: () => currentView().filters.length === 0 && !currentView().focus,
  atlas: () => !currentView().path,
  'layout-base': () => !currentView().layout,
  invert: () => visibleGraph.get().off.length === 0,
  pickedOff: nonePicked,
  pickedAlone: nonePicked,
  pickedPin: nonePicked,
};

/** Begins the id of the command that shows another day. */
const DAY = 'day:';
const MOST_COMMANDS = 5;
/** Letters from which a whole word is meant: "all" is in too many names. */
const MEANT = 4;

/** Every word that was typed begins a word of the command; before anything is typed, what may be asked. */
export function commandsFor(text: string): Command[] {
  const typed = wordsOf(text);
  if (text.trim() === '') return suggested();
  if (text.trim().length < 2) return [];
  // Actions are found in every language; those of one that is on its way follow with the next letter.
  for (const language of LANGUAGES) void fetchWords(language).catch(() => undefined);
  const day = parseDay(text);
  if (day)
    return [
      {
        id: `${DAY}${day}`,
        kind: 'action',
        label: i18n.t('explore.actions.day', { date: sayDate(day, i18n.language) }),
        first: true,
      },
    ];
  const found = [...KNOWN_COMMANDS, ...printed()].flatMap(({ id, kind, words: say }): Command[] => {
    const words = LANGUAGES.flatMap((language) => wordsOf(say(language)));
    if (IDLE[id]?.() || !typed.every((each) => words.some((word) => word.startsWith(each)))) return [];
    const first =
      kind === 'action' && typed.some(({ length }) => length >= MEANT) && typed.every((each) => words.includes(each));
    return [{ id, kind, label: say(i18n.language as Language), first }];
  });
  return found.slice(0, MOST_COMMANDS);
}

/** What an empty box offers: questions that others begin with, then where to look around. */
function suggested(): Command[] {
  const language = i18n.language as Language;
  return [
    ...EXAMPLE_PATHS.map(([phrase]) => phrase),
    'ask-recovery',
    'ask-reservations',
    'matrix',
    'seminars',
    'help',
  ].flatMap((wanted) => {
    const found = KNOWN_COMMANDS.find(({ id }) => id === wanted);
    return found ? [{ id: found.id, kind: found.kind, label: found.words(language), first: false }] : [];
  });
}

export function runCommand(id: string): void {
  if (id.startsWith(DAY)) return void setDate(id.slice(DAY.length));
  void [...KNOWN_COMMANDS, ...printed()].find((known) => known.id === id)?.run();
}

function actions(runs: Record<string, () => unknown>): KnownCommand[] {
  return Object.entries(runs).map(([id, run]) => ({
    id,
    kind: 'action',
    words: (language) => said(`explore.actions.${id}`, language),
    run,
  }));
}

/** One's own seminars, for paper. */
function printed(): KnownCommand[] {
  return seminars.store
    .get()
    .filter(({ scenes }) => scenes.length > 0)
    .map((seminar) => ({
      id: `print-${seminar.id}`,
      kind: 'action',
      words: (language) => i18n.getFixedT(language)('explore.actions.print', { title: seminar.title }),
      run: async () => (await import('../present/print/open-print.tsx')).openPrint(seminar),
    }));
}

async function figureAs(form: 'svg' | 'png'): Promise<void> {
  const { saveFigure, USUAL_CHOICE: USUAL } = await import('../figure/save.ts');
  await saveFigure({ ...USUAL, form });
}

const said = (key: string, language: string): string =>
  i18n
    .getFixedT(language)(key as 'app.undo')
    .replace(/<\/?b>/g, '');

function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
