/** A page with every State on a map of the world: by its standing, its duties, the firmness of one, or who helps it. */
import './map.css';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeOf } from '#contract/nodes.ts';
import type { Between as Changes } from '../../graph/between.ts';
import { fillMap, MAP_FILLS, type MapFilled } from '../../graph/map-fill.ts';
import type { Overview } from '../../graph/standing.ts';
import { FIRST_DUTY } from '../../explore/map.ts';
import { openPage } from '../../explore/navigate.ts';
import { player } from '../../explore/play.ts';
import { useSayDate } from '../../format/dates.ts';
import { centreOf, mapTitle } from '../../format/view-title.ts';
import { useShownDate, useShownSince } from '../../hooks/useShownDate.ts';
import { SortableTable } from '../../table/SortableTable.tsx';
import { Between, useBetween } from '../../time/Between.tsx';
import { PartyCurve } from '../../time/PartyCurve.tsx';
import { answers } from '../../state/answers.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';
import { Heading } from '../../ui/Heading.tsx';
import { MapControls } from './MapControls.tsx';
import { MapLegend } from './MapLegend.tsx';
import { saveMap } from './map-figure.ts';
import { sayState } from './say-state.ts';
import { WorldMap } from './WorldMap.tsx';

export function MapPage() {
  const overview = useStore(answers, (said) => said.overview);
  const day = useShownDate();
  const { t } = useTranslation();
  if (!overview || !day)
    return (
      <main className="page">
        <p className="muted">{t('app.working')}</p>
      </main>
    );
  return <MapOf overview={overview} day={day} />;
}

function MapOf({ overview, day }: { overview: Overview; day: string }) {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const { by = 'standing', duty = FIRST_DUTY } = useStore(views, ({ now }) => now.map) ?? {};
  const matrix = useStore(answers, ({ map }) => map);
  const selected = useStore(views, ({ now }) => now.selected);
  // A table of every State, anew for each frame, costs more than all else that is drawn.
  const playing = useStore(player.store, (now) => now !== undefined);
  const filled = useMemo(() => fillMap({ by, overview, day, matrix }, duty), [by, overview, day, matrix, duty]);
  const name = by === 'duty' ? matrix?.columns.find(({ id }) => id === duty)?.name : centreOf(overview)?.name;
  const title = mapTitle({ by }, name);
  const states = useMemo(
    () =>
      overview.nodes
        .filter((node): node is NodeOf<'Country'> => node.kind === 'Country')
        .sort((a, b) => a.name.localeCompare(b.name)),
    [overview],
  );
  const since = useShownSince();
  const changes = useBetween(overview);
  const between = by === 'standing' ? changes : undefined;
  const says = useCallback(
    ({ id }: { id: string }) => {
      const change = between?.gained.includes(id) ? 'came' : between?.lost.includes(id) ? 'went' : undefined;
      const said = sayState(filled?.states.get(id), by, t);
      return change && since ? `${said}, ${t(`map.${change}`, { since: sayDate(since) })}` : said;
    },
    [filled, by, between, since, sayDate, t],
  );
  return (
    <main className="page map-page" aria-label={title}>
      <button type="button" className="link-button small muted" onClick={() => void openPage(undefined)}>
        ← {t('app.seeAtlas')}
      </button>
      <Heading>{title}</Heading>
      <MapControls by={by} day={day} />
      {by === 'duty' && matrix?.asked.by === 'duty' && !filled && (
        <p className="said">{t('map.noSuchDuty', { id: duty })}</p>
      )}
      {filled && (
        <>
          {by === 'standing' && <Between overview={overview} />}
          <Pointed states={states} filled={filled} title={title} says={says} chosen={selected} between={between} />
          <MapLegend filled={filled} by={by} between={between} />
          {by === 'standing' && <PartyCurve />}
          <p className="small muted">
            {by === 'help' ? t('map.helpNote') : by === 'standing' ? '' : t('map.whose')} {t('map.shapes')}
          </p>
          <div className="buttons">
            <button type="button" className="button" onClick={() => saveMap(title, sayDate(day))}>
              {t('map.figure')}
            </button>
          </div>
          {playing ? (
            <p className="small muted section">{t('map.rests')}</p>
          ) : (
            <Twin states={states} filled={filled} says={says} day={day} chosen={selected} />
          )}
        </>
      )}
    </main>
  );
}

type Told = {
  states: readonly NodeOf<'Country'>[];
  filled: MapFilled;
  says: (state: { id: string }) => string;
  chosen: string | undefined;
};

/** The map and the State under the pointer, which changes often: the table below is not drawn again for it. */
function Pointed({ between, chosen, ...map }: Told & { title: string; between: Changes | undefined }) {
  const { states, says } = map;
  const { t } = useTranslation();
  const [pointed, point] = useState<string>();
  const told = states.find(({ id }) => id === (pointed ?? chosen));
  return (
    <>
      <WorldMap {...map} between={between} pointed={pointed} onPoint={point} />
      <p className="map-told said" aria-live="polite">
        {told ? t('map.at', { name: told.name, says: says(told) }) : ''}
      </p>
    </>
  );
}

function Twin({ states, filled, says, day, chosen }: Told & { day: string }) {
  const { t } = useTranslation();
  const rank = ({ id }: { id: string }) => {
    const state = filled.states.get(id);
    return state?.count === undefined ? MAP_FILLS.indexOf(state?.fill ?? 'hatch') : -state.count;
  };
  return (
    <SortableTable
      name={t('map.table')}
      file={`map-${day}`}
      columns={[
        { key: 'name', head: t('table.name'), text: ({ name }) => name },
        { key: 'says', head: t('map.says'), text: says, rank },
        { key: 'region', head: t('table.region'), text: ({ region }) => t(`regions.${region}`) },
        { key: 'id', head: t('twin.code'), text: ({ id }) => id, where: 'file' },
      ]}
      rows={states}
      sources={[]}
      chosen={chosen}
    />
  );
}
