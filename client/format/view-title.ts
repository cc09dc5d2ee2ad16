/** What a View asks, and what its answers say to that, in words of the screen: for titles and claims that begin a scene. */
import type { Answer } from '#contract/api.ts';
import type { NodeOf } from '#contract/nodes.ts';
import { comparedIn, type MapAsked, standsAlone, type View } from '#contract/view.ts';
import { languageOf } from '#contract/vocabulary.ts';
import { QUESTION_TEXTS } from '#law/sentences/languages.ts';
import { i18n } from '../i18n/i18n.ts';
import { dayOf } from '../graph/day.ts';
import { sayDate } from './dates.ts';
import { describeParties } from './describe-parties.ts';
import { sentenceName } from './node-names.ts';

/** The answers that a View has got so far. */
export type ViewAnswers = {
  overview?: Answer<'overview'> | undefined;
  path?: Answer<'path'> | undefined;
  wings?: Answer<'wings'> | undefined;
  matrix?: Answer<'matrix'> | undefined;
  compare?: Answer<'compare'> | undefined;
  questions?: { answer: Answer<'ask'> | undefined } | undefined;
};

/** The question in the heading of the page or of the left panel; empty while its answer is not there. */
export function viewTitle(view: View, { overview, path, wings, matrix, compare }: ViewAnswers): string {
  if (view.page === 'questions')
    return view.question
      ? QUESTION_TEXTS[languageOf(i18n.language)].questions[view.question.id].title
      : i18n.t('questions.title');
  if (view.page === 'matrix') return matrix ? matrixTitle(matrix) : '';
  if (view.page === 'gaps') return i18n.t('gaps.title');
  if (view.page === 'map') return mapTitle(view.map ?? { by: 'standing' }, overview && centreOf(overview)?.name);
  if (view.page === 'events') return i18n.t('events.title');
  if (view.page === 'growth') return i18n.t('growth.title');
  if (view.page === 'clauses') return i18n.t('explore.actions.clauses');
  if (view.page) return i18n.t(`pages.${view.page}`);
  if (comparedIn(view)) return compare?.title ?? '';
  if (view.path) return path ? pathQuestion(path) : '';
  if (view.wings) return wings?.title ?? '';
  if (standsAlone(view)) return i18n.t('brought.title');
  const centre = overview && centreOf(overview);
  return centre ? atlasQuestion(centre) : '';
}

/** The answer in short: the note of a question, the duty of the chosen path, who is bound; empty where nothing says it. */
export function viewClaim(view: View, { overview, path, wings, questions, compare }: ViewAnswers): string {
  if (view.page === 'questions') return questions?.answer?.note ?? '';
  if (comparedIn(view)) return compare?.sentences[0]?.sentence ?? '';
  if (view.path) {
    const steps = path?.paths[view.path.chosen]?.steps ?? [];
    return (steps.find(({ links: [link] }) => link?.force) ?? steps.at(-1))?.sentence ?? '';
  }
  if (view.wings && !view.page) return wings?.sentences[0]?.sentence ?? '';
  return overview && !view.page ? whoIsBound(overview, dayOf(view)) : '';
}

/** `name`: of the instrument or the duty. */
export const mapTitle = ({ by }: MapAsked, name = '…'): string =>
  i18n.t('map.title', { what: i18n.t(`map.is.${by}`, { name }) });

export const atlasQuestion = ({ name }: NodeOf<'Instrument'>): string => i18n.t('atlas.question', { title: name });

export function pathQuestion({ question, nodes }: Answer<'path'>): string {
  const [from, to] = [question.from, question.to].map((id) => nodes.find((node) => node.id === id));
  const names = { from: from ? sentenceName(from) : question.from, to: to ? sentenceName(to) : question.to };
  return i18n.t(from?.kind === 'Country' && to?.kind === 'Obligation' ? 'path.duty' : 'path.question', names);
}

export const matrixTitle = ({ asked: { by, scope } }: Answer<'matrix'>): string =>
  i18n.t(`matrix.title.${by}`, { who: i18n.t(`scopes.${scope}`) });

/** Undefined where the middle of the atlas is no instrument. */
export const centreOf = ({ nodes, centre }: Answer<'overview'>): NodeOf<'Instrument'> | undefined =>
  nodes.find((node): node is NodeOf<'Instrument'> => node.id === centre && node.kind === 'Instrument');

/** In sentences without marks; `date` is the data's own day where none is given. */
export function whoIsBound(overview: Answer<'overview'>, date = overview.asOf): string {
  const centre = centreOf(overview);
  if (!centre) return '';
  const sentences = describeParties(overview, centre, date, i18n.t, (day) => sayDate(day, i18n.language));
  return sentences.join(' ').replace(/<\/?b>/g, '');
}
