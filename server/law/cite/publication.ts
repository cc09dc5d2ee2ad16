/** What was published, apart from the copy that was read. */
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

/** As the columns of sources.csv have it. */
export function publishedAs(source: Source): Published {
  return {
    title: source.publishedTitle ?? source.title,
    publisher: source.publishedIn ?? source.publisher ?? '',
    through: source.readVia ?? '',
    file: source.readFile ?? '',
    addressLost: source.addressKept === 'no',
  };
}
