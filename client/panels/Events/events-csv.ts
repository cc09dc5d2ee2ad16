/** All events that were asked for as a file, a line for each, with the place where it was read. */
import type { EventsSought, Happening } from '#contract/events.ts';
import { queryEvents } from '../../explore/events.ts';
import { download, fileName } from '../../explore/download.ts';
import { say } from '../../explore/notices.ts';
import { screenLanguage } from '../../explore/load-view.ts';
import { sayPlace } from '../../format/pinpoint.ts';
import { answers } from '../../state/answers.ts';
import { type Column, separatorFor, spreadsheetLanguage, writeCsv } from '../../table/csv.ts';
import { i18n } from '../../i18n/i18n.ts';

export async function saveEvents(sought: EventsSought): Promise<void> {
  const { t } = i18n;
  const events = await queryEvents(sought, screenLanguage());
  if (!events) return;
  const { dataVersion = '' } = answers.get();
  const separator = separatorFor(spreadsheetLanguage(i18n.language));
  const text = writeCsv(columnsOf(dataVersion), events, undefined, separator);
  const saved = download(fileName('events', 'csv'), 'text/csv', text);
  const told = [t(saved ? 'events.saved' : 'events.tooLong', { count: events.length })];
  if (saved && separator === ';') told.push(t('twin.semicolons'));
  say(told.join(' '));
}

function columnsOf(dataVersion: string): Column<Happening>[] {
  const { t } = i18n;
  const column = (key: keyof typeof TEXTS): Column<Happening> => ({
    key,
    head: t(`events.file.${key}`),
    text: TEXTS[key],
  });
  const columns = (Object.keys(TEXTS) as (keyof typeof TEXTS)[]).map(column);
  return [...columns, { key: 'version', head: t('events.file.version'), text: () => dataVersion }];
}

const TEXTS = {
  first: ({ earliest = '' }) => earliest,
  last: ({ latest = '' }) => latest,
  kind: ({ kind }) => i18n.t(`events.kinds.${kind}`),
  who: ({ who }) => who,
  what: ({ what = '' }) => what,
  sentence: ({ sentence }) => sentence,
  computed: ({ computed }) => (computed ? i18n.t('events.file.computed') : ''),
  source: ({ citation: { title, source } }) => title ?? source,
  pinpoint: ({ citation }) => sayPlace(citation),
  confidence: ({ citation: { confidence } }) => i18n.t(`confidence.${confidence}`),
  url: ({ citation: { url = '' } }) => url,
  link: ({ link = '' }) => link,
} satisfies Record<string, (event: Happening) => string>;
