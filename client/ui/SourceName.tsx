/** A source as it is named: its title, leading to it where it has an address, and who published it. */
import type { Source } from '#contract/graph.ts';

export function SourceName({ source }: { source: Source }) {
  const name = source.url ? (
    <a href={source.url} target="_blank" rel="noreferrer">
      {source.title}
    </a>
  ) : (
    source.title
  );
  return (
    <>
      {name}
      {source.publisher && <span className="muted">, {source.publisher}</span>}
    </>
  );
}
