/** The sources of all that is drawn, most used first, with what rests on each. */
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_SOURCES_ASKED, type Source } from '#contract/graph.ts';
import { copyItems } from '../../explore/copy.ts';
import { querySources } from '../../explore/queries.ts';
import { openPage } from '../../explore/navigate.ts';
import { useSayDate } from '../../format/dates.ts';
import { SourceName } from '../../ui/SourceName.tsx';
import { answers } from '../../state/answers.ts';
import { visibleGraph } from '../../state/visible-graph.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';
import type { Column } from '../../table/csv.ts';
import { TableTools } from '../../table/TableTools.tsx';
import { Heading } from '../../ui/Heading.tsx';

export function Sources() {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const { asOf, dataVersion } = useStore(answers, (said) => said);
  const used = useUsed();
  const ids = useMemo(
    () =>
      [...used.keys()]
        .sort((a, b) => (used.get(b) ?? 0) - (used.get(a) ?? 0) || (a < b ? -1 : 1))
        .slice(0, MOST_SOURCES_ASKED),
    [used],
  );
  const known = useKnown(ids);
  if (!known || !asOf)
    return (
      <main className="page">
        <p className="muted">{t('app.working')}</p>
      </main>
    );
  const columns: Column<Source>[] = [
    {
      key: 'source',
      head: t('pages.source'),
      text: ({ title, publisher }) => [title, publisher].filter(Boolean).join(', '),
    },
    {
      key: 'copyOf',
      head: t('pages.copyOf'),
      text: (row) => (row.asOf ? sayDate(row.asOf) : ''),
      plain: (row) => row.asOf ?? '',
    },
    { key: 'rests', head: t('pages.rests'), text: ({ id }) => String(used.get(id) ?? '') },
    { key: 'url', head: t('twin.address'), text: ({ url, readUrl }) => url ?? readUrl ?? '', where: 'file' },
    { key: 'id', head: t('twin.id'), text: ({ id }) => id, where: 'file' },
  ];
  return (
    <main className="page" aria-label={t('pages.sources')}>
      <button type="button" className="link-button small muted" onClick={() => void openPage(undefined)}>
        ← {t('app.seeAtlas')}
      </button>
      <Heading>{t('pages.sources')}</Heading>
      <p className="said muted">
        {t('pages.sourcesIntro', { count: known.length, all: used.size, version: dataVersion, date: sayDate(asOf) })}
      </p>
      <table>
        <thead>
          <tr>
            {(['source', 'copyOf', 'rests'] as const).map((head) => (
              <th key={head} scope="col" className="heading">
                {t(`pages.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {known.map((source) => (
            <tr key={source.id}>
              <th scope="row">
                <SourceName source={source} />
              </th>
              <td className="tabular">{source.asOf && sayDate(source.asOf)}</td>
              <td className="tabular">{used.get(source.id)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <TableTools
        name={t('pages.sources')}
        file="sources"
        columns={columns}
        rows={known}
        cite={(style) =>
          copyItems(
            known.map((source) => ({ source })),
            style,
          )
        }
      />
    </main>
  );
}

/** Source id → how many of the drawn nodes and links rest on it; those of the rim's standings too, which no line draws. */
function useUsed(): Map<string, number> {
  const { nodes, links } = useStore(visibleGraph, (shown) => shown);
  const overview = useStore(answers, (said) => said.overview);
  const rim = useStore(views, ({ now }) => now.path === undefined);
  return useMemo(() => {
    const used = new Map<string, number>();
    for (const { source } of [...nodes, ...links, ...((rim && overview?.parties) || [])])
      used.set(source, (used.get(source) ?? 0) + 1);
    return used;
  }, [nodes, links, overview, rim]);
}

function useKnown(ids: string[]): Source[] | undefined {
  const [known, setKnown] = useState<Source[]>();
  useEffect(() => {
    let here = true;
    void querySources(ids).then((answer) => {
      if (here && answer) setKnown(ids.flatMap((id) => answer.sources.find((source) => source.id === id) ?? []));
    });
    return () => {
      here = false;
    };
  }, [ids]);
  return known;
}
