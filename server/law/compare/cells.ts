/** From a cell of a matrix to what is said of one thing in a row: nothing is judged anew. */
import { type CompareCell, LONGEST_CELL } from '../../contract/compare.ts';
import { confidenceOf } from '../../contract/confidence.ts';
import type { GraphLink } from '../../contract/links.ts';
import { isForce } from '../../contract/questions.ts';
import type { MatrixCell, MatrixPart, MatrixPlace, Power } from '../../contract/matrix.ts';
import type { Language, Standing, Task, WayToHelp } from '../../contract/vocabulary.ts';
import { TASKS, WAYS_TO_HELP } from '../../contract/vocabulary.ts';
import type { WingRow } from '../../contract/wings.ts';
import type { CompareTexts } from '../sentences/compare-texts.ts';
import { COMPARE_TEXTS, PHRASES, WING_TEXTS } from '../sentences/languages.ts';
import { joined, shortDay } from '../wings/second-line.ts';

/** `judged`: what of it can be compared with another; absent where no wording is. */
export type DraftCell = CompareCell & { judged?: string };

/** Sections whose cells are those of a matrix. */
export type MatrixSection =
  | 'treaties'
  | 'duties'
  | 'supervisors'
  | 'mandates'
  | 'helpsWith'
  | 'clauses'
  | 'bodies'
  | 'askedBy'
  | 'helpedBy';
type Says = DraftCell['says'];
type Telling = { language: Language; links: ReadonlyMap<string, GraphLink> };
type ToCell = (
  cell: MatrixCell,
  places: readonly MatrixPlace[],
  row: WingRow | undefined,
  telling: Telling,
) => DraftCell;

const STANDS: Record<Standing, Says> = {
  party: 'there',
  'bound by EU law': 'there',
  contracting: 'none',
  signed: 'none',
  ended: 'none',
  'not joined': 'none',
  'not open': 'none',
  'no such State': 'none',
  'not coded': 'open',
  unknown: 'open',
};
const isStanding = (says: string): says is Standing => says in STANDS;

/** The link that leads, then the others, each once; of a clause set aside the statement leads. */
function linksOf({ says, rests, statedAt, parts = [] }: MatrixCell, places: readonly MatrixPlace[]): string[] {
  const at = [says === 'reserved' ? statedAt : undefined, rests, statedAt, ...parts.map((part) => part.rests)];
  return [...new Set(at.flatMap((place) => (place === undefined ? [] : (places[place]?.link ?? []))))];
}

const treaty: ToCell = (cell, places, row, telling) => {
  const { language } = telling;
  const says = isStanding(cell.says) ? STANDS[cell.says] : 'open';
  const standing = isStanding(cell.says) ? COMPARE_TEXTS[language].standing[cell.says] : '';
  const links = row?.links ?? linksOf(cell, places);
  // What binds, its day and its statements are told as in the wings.
  return { says, text: row?.sub || standing, links, ...lowIn(telling, links[0]) };
};

/** A duty of a State, or a clause of an instrument. */
const wording: ToCell = (cell, places, _row, { language }) => {
  const texts = COMPARE_TEXTS[language];
  const place = cell.rests === undefined ? undefined : places[cell.rests];
  const links = linksOf(cell, places);
  const low = cell.low ? { low: cell.low } : {};
  if (!isForce(cell.says)) {
    const none = cell.says === 'no clause' || cell.says === 'reserved' || cell.says === 'not there';
    return { says: none && !cell.perhaps ? 'none' : 'open', text: absentText(cell, texts), links };
  }
  const force = cell.says;
  if (force === 'unread') return { says: 'open', text: WING_TEXTS[language].force.unread, force, links, ...low };
  const fit = cell.fit === 'part' || cell.fit === 'other' ? texts.fit[cell.fit] : '';
  const limit = cell.limited ? texts.limited : '';
  const open = cell.perhaps ? texts.perhaps : '';
  const stated = cell.stated ? texts.stated[cell.stated] : '';
  return {
    says: open ? 'open' : 'there',
    text: joined([WING_TEXTS[language].force[force], open, stated, fit, limit, placeText(place)], LONGEST_CELL),
    force,
    links,
    ...low,
    judged: [force, cell.fit, cell.limited ?? '', cell.stated ?? ''].join(' '),
  };
};

function absentText({ says, perhaps }: MatrixCell, texts: CompareTexts): string {
  if (perhaps) return texts.notKnown;
  if (says === 'reserved') return texts.reserved;
  if (says === 'not there') return texts.notThere;
  if (says === 'not read') return texts.notRead;
  if (says === 'not coded') return texts.standing['not coded'];
  return says === 'unknown' ? texts.notKnown : texts.noClause;
}

/** "CRC 39", or the treaty alone where its article was not read. */
const placeText = (place: MatrixPlace | undefined): string =>
  place ? [place.name, place.article].filter(Boolean).join(' ') : '';

/** The article alone: the instrument stands over it. */
const clause: ToCell = (cell, places, row, telling) =>
  wording(
    cell,
    places.map((place) => ({ ...place, name: '' })),
    row,
    telling,
  );

const supervisor: ToCell = (cell, places, _row, { language }) => {
  const texts = COMPARE_TEXTS[language];
  const links = linksOf(cell, places);
  if (cell.says === 'not there') return { says: 'none', text: texts.notThere, links: [] };
  if (!isStanding(cell.says)) return { says: 'open', text: texts.notKnown, links };
  const says = STANDS[cell.says];
  if (says !== 'there' || !cell.parts?.length) return { says, text: texts.standing[cell.says], links };
  const told = POWERS_TOLD.flatMap((power) => cell.parts?.find(({ what }) => what === power) ?? []);
  return { says, text: joined(told.map((part) => powerText(part, language))), links, ...lowOf(cell.parts) };
};
/** What tells most comes first. */
const POWERS_TOLD: readonly Power[] = ['individual', 'inquiry', 'no inquiry', 'judges', 'supervises', 'inter-state'];

function powerText({ what, since, unsure }: MatrixPart, language: Language): string {
  const texts = COMPARE_TEXTS[language];
  const power = texts.power[what as Power];
  if (unsure) return `${power}?`;
  return since ? `${power}, ${PHRASES[language].since(shortDay(PHRASES[language], since.slice(0, 4)))}` : power;
}

/** Of a link by its own row. */
export const lowIn = ({ links }: Telling, id = ''): { low?: true } => {
  const link = links.get(id);
  return link && confidenceOf(link) === 'low' ? { low: true } : {};
};

const lowOf = ([first]: readonly MatrixPart[]): { low?: true } => (first?.low ? { low: true } : {});

/** Tasks with the article of the first, or ways to help. */
const named: ToCell = (cell, places, row, { language }) => {
  const texts = COMPARE_TEXTS[language];
  const links = linksOf(cell, places);
  const [first] = cell.parts ?? [];
  if (cell.says !== 'named' || !first)
    return { says: 'none', text: cell.says === 'not there' ? texts.notThere : texts.nothing, links: [] };
  const article = places[first.rests]?.article ?? '';
  const all = [...new Set((cell.parts ?? []).map(({ what }) => givenText(what, language)))].filter(Boolean);
  return {
    says: first.unsure ? 'open' : 'there',
    text: row?.sub && !article ? row.sub : joined([article, ...all]),
    links,
    ...lowOf([first]),
  };
};

function givenText(what: MatrixPart['what'], language: Language): string {
  const { task, how, relation } = WING_TEXTS[language];
  if (what === 'establishes') return relation.ESTABLISHES;
  if (TASKS.some((each) => each === what)) return task[what as Task];
  return WAYS_TO_HELP.some((each) => each === what) ? how[what as WayToHelp] : '';
}

/** Of an institution beside an instrument: no article that was read names it, which is no "no". */
const mandate: ToCell = (cell, places, row, telling) => {
  const made = named(cell, places, row, telling);
  const unnamed = cell.says === 'not named' || cell.says === 'not coded';
  return unnamed ? { ...made, text: COMPARE_TEXTS[telling.language].notNamed } : made;
};

export const CELLS: Record<MatrixSection, ToCell> & { nothing(language: Language): string } = {
  treaties: treaty,
  duties: wording,
  supervisors: supervisor,
  mandates: mandate,
  helpsWith: named,
  clauses: clause,
  bodies: mandate,
  askedBy: clause,
  helpedBy: named,
  nothing: (language) => COMPARE_TEXTS[language].nothing,
};
