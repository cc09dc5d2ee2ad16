/** What is cited: a source at a place, and the instrument whose provision that place is. */
import type { Source } from '../../contract/graph.ts';
import type { NodeOf } from '../../contract/nodes.ts';

export type Instrument = NodeOf<'Instrument'>;

export type CiteItem = {
  source: Source;
  /** As on a link: "art 6(3)"; absent where the source is cited as a whole. */
  pinpoint?: string | undefined;
  /** The instrument that the link is about; cited itself where the pinpoint is one of its provisions. */
  instrument?: Instrument | undefined;
  /** What inserted or changed that provision. */
  amendedBy?: Instrument | undefined;
  /** Name of the State whose law the instrument is. */
  jurisdiction?: string | undefined;
  /** The source that `source.citedBy` names: what is known of `source` was read there. */
  citedIn?: Source | undefined;
};

/** The place as it stands in a citation; empty where the source is cited as a whole. */
export function placeOf({ pinpoint = '', amendedBy }: Pick<CiteItem, 'pinpoint' | 'amendedBy'>): string {
  const place = pinpoint.trim();
  // Whose numbering it is, the instrument that is cited says.
  return amendedBy ? place.replace(/ of \S+ [\d/]+\/EU as amended$/, '') : place;
}

/** Whether a pinpoint is a provision of a law ("art 6(3)", "s 271", "18 USC 1581"), not a place on a page about it. */
export function isProvision(pinpoint: string): boolean {
  return /^(arts?|ss?|ch|chs|pt|sch|rr?|regs?|cls?|paras?) \S*\d|^(preamble|annex)\b|^\d+ USC /i.test(pinpoint);
}

/** The instrument, where it is the law itself that is cited and the source only holds its text or reports it. */
export function lawCited(item: CiteItem): Instrument | undefined {
  return isProvision(placeOf(item)) ? item.instrument : undefined;
}

/** Whether the source holds the law's own words, original or translated; any other tells of it. */
export function holdsText({ type }: Source): boolean {
  return type === 'treaty' || type === 'legislation';
}

/** Whether a State's own law, or a directive: in both what makes it findable is the title and the year. */
export function isStatute({ level, form }: Instrument): boolean {
  return level === 'national' || form === 'directive';
}

/** The official text, else the depositary's page; an address that leads to a site only is none. */
export function addressOf({ officialText, officialTextBasis, depositaryPage }: Instrument): string {
  return (officialTextBasis === 'site only' ? undefined : officialText) ?? depositaryPage ?? '';
}
