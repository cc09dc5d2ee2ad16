/** The names of instruments that are known by id only: those on the screen at once, the others when the graph has told. */
import { useEffect, useState } from 'react';
import { queryEntity } from '../../explore/queries.ts';
import { answers } from '../../state/answers.ts';
import { useStore } from '../../state/store.ts';

export function useInstrumentNames(ids: readonly string[]): (id: string) => string {
  const { overview, path, wings } = useStore(answers, (said) => said);
  const here = new Map(
    [...(overview?.nodes ?? []), ...(wings?.nodes ?? []), ...(path?.nodes ?? [])].map(({ id, name }) => [id, name]),
  );
  const [asked, tell] = useState<ReadonlyMap<string, string>>(new Map());
  const unknown = ids.filter((id) => !here.has(id)).join('|');
  useEffect(() => {
    let gone = false;
    void Promise.all(
      unknown
        .split('|')
        .filter(Boolean)
        .map((id) => queryEntity(id)),
    ).then((found) => {
      if (!gone)
        tell(new Map(found.flatMap((entity) => (entity ? [[entity.node.id, entity.node.name] as const] : []))));
    });
    return () => {
      gone = true;
    };
  }, [unknown]);
  return (id) => here.get(id) ?? asked.get(id) ?? id;
}
