/** What was published, apart from the remarks on the copy that was read, which titles and publishers may hold. */
import type { Source } from '../../contract/graph.ts';

export type Published = {
  title: string;
  publisher: string;
  /** Through whose copy it was read. */
  through: string;
  /** The file within that copy. */
  file: string;
  /** The address leads to the site only: that of the page was not kept. */
  addressLost: boolean;
};

const LOST = ' (exact page address not kept)';
const THROUGH = /^(.+?)(?:,? via |,? (?:read )?through |; copy (?:held )?in |, mirrored in )(.+)$/;
const COPY_IN = [/ \(copy (?:kept )?in ([^()]+)\)$/, /, copy (?:kept )?in (.+)$/];
const FILE = / \((?:([^()]*?), )?((?:[\w.-]+\/)+[\w.-]+\.(?:json|md|csv|html?))(?: in [\w./-]+)?\)/;

export function publishedAs(source: Source): Published {
  const addressLost = source.title.endsWith(LOST);
  const named = addressLost ? source.title.slice(0, -LOST.length) : source.title;
  const suffix = COPY_IN.map((pattern) => pattern.exec(named)).find((match) => match !== null);
  const uncopied = suffix ? named.slice(0, suffix.index) : named;
  const [bracket = '', kept = '', file = ''] = FILE.exec(uncopied) ?? [];
  const [publisher, held] = partPublisher(source.publisher ?? '');
  return {
    title: bracket ? uncopied.replace(bracket, kept ? ` (${kept})` : '') : uncopied,
    publisher,
    through: source.copy ?? (held || (suffix?.[1] ?? '').replace(/ \(.*\)$/, '')),
    file,
    addressLost,
  };
}

/** Not where the words stand within brackets: half a bracket would be left over. */
function partPublisher(publisher: string): [publisher: string, held: string] {
  const [, head, held] = THROUGH.exec(publisher) ?? [];
  if (!head || !held || head.split('(').length !== head.split(')').length) return [publisher, ''];
  return [head, held];
}
