/** The only actions there are. Each makes one View of the present one, asks for what it needs, and shows it. */
import type { Answer } from '#contract/api.ts';
import type { GraphNode } from '#contract/nodes.ts';
import { LINK_TYPES } from '#contract/ontology.ts';
import { PathRules } from '#contract/path.ts';
import type { Expansion, FilterField, Focus, View } from '#contract/view.ts';
import type { Language } from '#contract/words.ts';
import { ApiError, call, overtaken } from './api.ts';
import type { Material } from './arrange.ts';
import { askQuestions } from './asking.ts';
import { fullName, sentenceName } from './marks/names.ts';
import { draw, graph, light } from './picture.ts';
import { answers, changeAnswers, type Gaps, type Inspected } from './state/answers.ts';
import { cycled, stateOf } from './state/filter.ts';
import { changeSession, sessions } from './state/session.ts';
import { currentView, DEFAULT_VIEW, stepBack, stepTo } from './state/view.ts';
import { filterWord } from './words/filter.ts';
import { i18n } from './words/words.ts';

export { fit, zoom } from './picture.ts';

/** What has been asked for and is not there yet; the next action builds on it, so that none is lost. */
let asked: View | undefined;
let latest = 0;

const base = (): View => asked ?? currentView();
const change = (part: Partial<View>): Promise<boolean> => show({ ...base(), ...part });

/** The only way to arrive anywhere: a link, a story, an action, a step back. False where it could not be shown. */
export function show(view: View): Promise<boolean> {
  asked = view;
  return arrive(view, () => stepTo(view));
}

/** The neighbours of one type, for a list beside the picture; undefined where a notice says why there is no answer. */
export const neighbours = (expansion: Expansion, offset = 0): Promise<Answer<'neighbours'> | undefined> =>
  call('neighbours', { ...expansion, ...(offset > 0 ? { offset } : {}) }).catch((error: unknown) => told(error));

/** At most 200 of them; undefined where a notice says why there is no answer. */
export const sources = (ids: string[]): Promise<Answer<'sources'> | undefined> =>
  call('sources', { ids }).catch((error: unknown) => told(error));

/** Undefined where a newer question overtook it, or where a notice says why there is no answer. */
export const search = (q: string, lane: string): Promise<Answer<'search'> | undefined> =>
  call('search', { q }, lane).catch((error: unknown) => told(error));

/** Where a party stands under the instrument in the middle on the day that is shown, told with its reasons. */
export const standing = (party: string, instrument: string, date: string, language: Language): Promise<Answer<'standing'> | undefined> =>
  call('standing', { party, instrument, date, language }).catch((error: unknown) => told(error));

/** The sentences of the server come in the language of the screen. */
const spoken = (): Language => sessions.get().language;

/** Asks the present view anew, in another language. */
export const again = (): Promise<boolean> => arrive(currentView(), () => undefined);

/** A page instead of the picture; undefined leads back to it. */
export const turnTo = (page: View['page']): Promise<boolean> => change({ page });

/** A legal question, on its page; undefined leads to all of them. */
export const askQuestion = (question: View['question']): Promise<boolean> => change({ page: 'questions', question });

/** A node or link of an answer, chosen on the picture; a step back leads to the answer. */
export const openEvidence = (selected: string): Promise<boolean> => change({ page: undefined, question: undefined, selected });

/** A found node: an instrument between States moves to the middle of the atlas, anything else is chosen where it is. */
export function open(node: GraphNode): Promise<boolean> {
  if (!base().path && node.kind === 'Instrument' && node.level !== 'national') return setCentre(node.id);
  return select(node.id);
}

export async function select(id: string | undefined): Promise<boolean> {
  const shown = await change({ selected: id });
  const node = answers.get().inspected?.node?.node;
  if (shown && node && node.id === id) say(i18n.t('said.selected', { title: fullName(node) }));
  return shown;
}

export const setCentre = (centre: string): Promise<boolean> =>
  show({ ...DEFAULT_VIEW, date: base().date, filters: base().filters, centre, selected: undefined });

/** The day of everything on the screen; the rule of a path that tests a day follows it. */
export function setDate(date: string | undefined): Promise<boolean> {
  const { path } = base();
  const day = date ?? answers.get().asOf;
  return change({
    date: date === answers.get().asOf ? undefined : date,
    ...(path?.rules.date && day ? { path: { ...path, rules: { ...path.rules, date: day }, chosen: 0 } } : {}),
  });
}

/** What belongs to one picture and means nothing in the next. */
const CLEARED = { expansions: [], dismissed: [], pinned: {}, focus: undefined, selected: undefined } satisfies Partial<View>;

/** Under the rules given, or the ones that people start from: in law and by institutions, on the day that is shown. */
export async function askPath(from: string, to: string, rules?: Partial<PathRules>): Promise<boolean> {
  const day = base().date ?? answers.get().asOf;
  const all = PathRules.parse(rules ?? { ...(day ? { date: day } : {}) });
  const shown = await change({ path: { from, to, rules: all, chosen: 0 }, ...CLEARED });
  const { path } = answers.get();
  if (shown && path) say(i18n.t('said.paths', { count: path.total }));
  return shown;
}

export function setRules(rules: Partial<PathRules>): Promise<boolean> {
  const { path } = base();
  return path ? askPath(path.from, path.to, { ...path.rules, ...rules }) : Promise.resolve(false);
}

export function choosePath(chosen: number): Promise<boolean> {
  const { path } = base();
  return path ? change({ path: { ...path, chosen }, selected: undefined }) : Promise.resolve(false);
}

export const leavePath = (): Promise<boolean> =>
  change({ path: undefined, ...CLEARED });

export async function expand(expansion: Expansion): Promise<boolean> {
  const before = graph.order;
  const { expansions, dismissed, ...rest } = base();
  const known = expansions.some((old) => JSON.stringify(old) === JSON.stringify(expansion));
  const shown = await show({
    ...rest,
    expansions: known ? expansions : [...expansions, expansion],
    dismissed: dismissed.filter((id) => id !== expansion.id),
    selected: expansion.id,
  });
  const around = shown ? await neighbours(expansion) : undefined;
  const node = around?.nodes.find(({ id }) => id === expansion.id);
  if (around && node) {
    say(i18n.t('said.expanded', { added: graph.order - before, title: sentenceName(node), left: around.total - around.shown }));
  }
  return shown;
}

/** Takes a node off the picture, with what was grown from it alone left standing; undo brings it back. */
export function dismiss(id: string): Promise<boolean> {
  const { dismissed, selected } = base();
  if (!graph.hasNode(id)) return Promise.resolve(false);
  say(i18n.t('said.dismissed', { title: graph.getNodeAttribute(id, 'label') }));
  return change({ dismissed: [...dismissed, id], selected: selected === id ? undefined : selected });
}

/** Shown → greyed → hidden → shown: of all nodes or links with that value. */
export async function filter(by: FilterField, value: string): Promise<boolean> {
  const filters = cycled(base().filters, by, value);
  const shown = await change({ filters });
  if (shown) say(i18n.t(`explore.said.${stateOf(filters, by, value)}`, { what: filterWord(by, value) }));
  return shown;
}

export async function clearFilters(): Promise<boolean> {
  const shown = await change({ filters: [], focus: undefined });
  if (shown) say(i18n.t('explore.said.cleared'));
  return shown;
}

/** Grey, or leave out, what is farther than so many steps from a node; 0 steps ends it. */
export async function focus(steps: number, id?: string, how: Focus['how'] = 'grey'): Promise<boolean> {
  const view = base();
  const on = id ?? (view.selected && graph.hasNode(view.selected) ? view.selected : view.path ? view.focus?.id : view.centre);
  if (steps > 0 && !on) {
    say(i18n.t('explore.said.noFocus'));
    return false;
  }
  const shown = await change({ focus: steps > 0 && on ? { id: on, steps, how } : undefined });
  const title = on && graph.hasNode(on) ? graph.getNodeAttribute(on, 'label') : '';
  if (shown) say(steps > 0 ? i18n.t('explore.said.focus', { count: steps, title }) : i18n.t('explore.said.focusEnded'));
  return shown;
}

/** At a place in units of the atlas, or where it stands now. It stays there until it is unpinned. */
export function pin(id: string, place?: { x: number; y: number }): Promise<boolean> {
  if (!graph.hasNode(id)) return Promise.resolve(false);
  const { x, y } = place ?? graph.getNodeAttributes(id);
  say(i18n.t('explore.said.pinned', { title: graph.getNodeAttribute(id, 'label') }));
  return change({ pinned: { ...base().pinned, [id]: [rounded(x), rounded(y)] } });
}

/** Less than a tenth of a pixel, and short enough for the link. */
const rounded = (unit: number): number => Math.round(unit * 10_000) / 10_000;

export function unpin(id: string): Promise<boolean> {
  const { [id]: _, ...pinned } = base().pinned;
  if (graph.hasNode(id)) say(i18n.t('explore.said.unpinned', { title: graph.getNodeAttribute(id, 'label') }));
  return change({ pinned });
}

/** How many links of each type a node has, for a menu that counts before the click. */
export const linksOf = (id: string): Promise<Answer<'entity'> | undefined> =>
  call('entity', { id }).catch((error: unknown) => told(error));

export const undo = (): Promise<boolean> => step(false);
export const redo = (): Promise<boolean> => step(true);

async function step(forward: boolean): Promise<boolean> {
  const view = stepBack(forward);
  if (!view) {
    say(i18n.t(forward ? 'said.nothingToRedo' : 'said.nothingToUndo'));
    return false;
  }
  asked = undefined;
  say(i18n.t(forward ? 'said.redone' : 'said.undone'));
  return arrive(view, () => undefined);
}

async function arrive(view: View, commit: () => void): Promise<boolean> {
  const run = ++latest;
  changeSession({ pending: sessions.get().pending + 1 });
  try {
    const [{ material, inspected }, gaps, questions] = await Promise.all([gather(view), view.page === 'gaps' ? askGaps() : undefined, askQuestions(view, spoken())]);
    if (run !== latest) return false;
    const stamp = material.path ?? material.overview;
    changeAnswers({
      path: material.path,
      overview: material.overview ?? answers.get().overview,
      inspected,
      gaps: gaps ?? answers.get().gaps,
      questions: questions ?? answers.get().questions,
      asOf: stamp?.asOf ?? answers.get().asOf,
      dataVersion: stamp?.dataVersion ?? answers.get().dataVersion,
    });
    commit();
    asked = undefined;
    changeSession({ notice: undefined, hovered: undefined, hoveredPath: undefined, draggedDate: undefined });
    draw(material);
    light();
    return true;
  } catch (error) {
    if (run === latest) asked = undefined;
    if (!overtaken(error) && run === latest) report(error, () => void arrive(view, commit));
    return false;
  } finally {
    changeSession({ pending: sessions.get().pending - 1 });
  }
}

async function gather(view: View): Promise<{ material: Material; inspected: Inspected | undefined }> {
  const [overview, path, expansions] = await Promise.all([
    view.path ? undefined : call('overview', { instrument: view.centre }, 'overview'),
    view.path ? call('path', { from: view.path.from, to: view.path.to, ...view.path.rules, language: spoken() }, 'path') : undefined,
    Promise.all(view.expansions.map((expansion) => call('neighbours', expansion))),
  ]);
  const id = view.selected ?? (path && view.path ? firstEvidence(path, view.path.chosen) : view.centre);
  const inspected = await inspect(id);
  const shown = [...(path?.nodes ?? overview?.nodes ?? []), ...expansions.flatMap(({ nodes }) => nodes)];
  const hidden = inspected?.node && !shown.some((node) => node.id === id);
  const seed = hidden && id ? { id, around: await call('neighbours', { id }) } : undefined;
  return { material: { overview, path, expansions, seed }, inspected };
}

async function askGaps(): Promise<Gaps> {
  const [gaps, counts] = await Promise.all([call('gaps', {}), call('counts', {})]);
  return { gaps, counts };
}

/** Of a path the inspector shows the duty first, else its first step, else where it starts. */
function firstEvidence({ paths, question }: Answer<'path'>, chosen: number): string {
  const steps = paths[chosen]?.steps ?? [];
  const duty = steps.find(({ links }) => links[0]?.force) ?? steps[0];
  return duty?.links[0]?.id ?? question.from;
}

async function inspect(id: string): Promise<Inspected | undefined> {
  const [type] = id.split(':');
  const isLink = id.includes(':') && LINK_TYPES.some((name) => name === type);
  return isLink ? { link: await call('link', { id, language: spoken() }, 'inspect') } : { node: await call('entity', { id }, 'inspect') };
}

export function say(said: string): void {
  changeSession({ said });
}

function told(error: unknown): undefined {
  if (!overtaken(error)) report(error);
}

/** Without `retry` where asking again would bring the same answer. */
function report(error: unknown, retry?: () => void): void {
  const failure = error instanceof ApiError ? error : new ApiError('strange', String(error), '', undefined, error);
  if (failure.code === 'unreachable' || failure.code === 'strange') {
    const { code } = failure;
    console.error(failure);
    changeSession({ notice: { title: i18n.t(`problems.${code}`), text: i18n.t(`problems.${code}Text`), retry } });
  } else {
    const text = [failure.message, failure.hint].filter(Boolean).join(' ');
    const lasting = failure.code === 'bad-input' || failure.code === 'not-found';
    changeSession({ notice: { title: i18n.t('problems.refused'), text, retry: lasting ? undefined : retry } });
  }
}
