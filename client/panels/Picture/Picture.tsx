/** The picture in its frame: caption, legend, tools, and the table that says the same. */
import './picture.css';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { standsAlone } from '#contract/view.ts';
import type { CanvasHandle } from '../../canvas/canvas.ts';
import { Canvas } from '../../canvas/Canvas.tsx';
import type { PointerHit } from '../../canvas/events.ts';
import { pin } from '../../explore/expand.ts';
import { evidenceOf, openWings } from '../../explore/wings.ts';
import { say } from '../../explore/notices.ts';
import { toggleStack } from '../../explore/stacks.ts';
import { select } from '../../explore/navigate.ts';
import { PathComparison } from './PathComparison.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { LayoutProgress } from './LayoutProgress.tsx';
import { LayoutMenu } from './LayoutMenu.tsx';
import { Legend } from '../../legend/Legend.tsx';
import { StackList } from '../../table/StackList.tsx';
import { ContextMenu } from './ContextMenu.tsx';
import { StandingLegend } from '../../legend/StandingLegend.tsx';
import { SelectionBar as PickedBar } from './SelectionBar.tsx';
import { TableView } from '../../table/TableView.tsx';
import { ExportButton } from '../../figure/ExportButton.tsx';
import { attachCanvas, avoidElements, fit, graph, keepInSight, reframe, resize, zoom } from '../../picture/picture.ts';
import { useSheets } from '../../hooks/useSheets.ts';
import { answers } from '../../state/answers.ts';
import { visibleGraph } from '../../state/visible-graph.ts';
import { clearSelection, addToSelection, toggleSelected } from '../../state/selection.ts';
import { changeSession, sessions } from '../../state/session.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';
import { i18n } from '../../i18n/i18n.ts';

/** What lies on the picture. */
const LYING = '.middle > .tools, .middle > .caption';

export function Picture() {
  const { t } = useTranslation();
  const table = useStore(sessions, (session) => session.table);
  const boxing = useStore(sessions, (session) => session.boxing);
  const picking = useStore(sessions, (session) => session.selection.size > 0);
  const compared = useStore(sessions, (session) => session.compared && !session.table);
  const path = useStore(answers, (said) => said.path);
  const sheets = useSheets();
  const sheet = useStore(sessions, (session) => session.sheet);
  const legend = useStore(sessions, (session) => session.legend) || !sheets;
  const wings = useStore(views, ({ now }) => now.wings !== undefined);
  const ready = useCallback((handle: CanvasHandle) => attachCanvas(handle), []);
  const options = useMemo(
    () => ({
      insets: { top: 8, right: 0, bottom: 0, left: 0 },
      onClick: ({ node, link, adding }: PointerHit) => {
        if (adding && node) return toggleSelected(node);
        if (!node && !link && sessions.get().selection.size > 0) return clearSelection();
        const stack = stackAt(node);
        void (stack ? toggleStack(stack) : select(node ? evidenceOf(node) : (link ?? undefined)));
      },
      onHover: ({ node, link }: { node: string | null; link: string | null }) =>
        changeSession({ hovered: node ?? link ?? undefined }),
      onOpen: ({ node }: { node: string | null }) => node && !stackAt(node) && void openWings(node),
      onMenu: ({ node, link, position }: PointerHit) => {
        const id = node ?? link;
        changeSession({ menu: id ? { id, ...position } : undefined });
      },
      onBox: (ids: string[]) => {
        addToSelection(ids);
        say(i18n.t('hubs.picked.count', { count: sessions.get().selection.size }));
      },
      boxing: () => sessions.get().boxing,
      onOneFinger: () => say(i18n.t('tools.twoFingers')),
      onDrop: (node: string, place: { x: number; y: number }) => void pin(node, place),
    }),
    [],
  );
  useEffect(() => {
    addEventListener('resize', resize);
    return () => {
      removeEventListener('resize', resize);
      attachCanvas(undefined);
    };
  }, []);
  const narrowed = compared && path !== undefined && path.paths.length > 0;
  const framed = useRef(narrowed);
  useEffect(() => {
    if (framed.current !== narrowed) reframe();
    framed.current = narrowed;
  }, [narrowed]);
  // Labels keep out from under what lies on the picture; the legend grows with what is drawn.
  const shown = useStore(visibleGraph, (facts) => facts);
  useEffect(() => {
    if (shown.nodes.length === 0 || table) return;
    const more = [
      legend && '.middle > .legend',
      picking && '.middle > .picked',
      sheets && !sheet && '.sheet-buttons > button',
    ];
    avoidElements([...document.querySelectorAll([LYING, ...more.filter(Boolean)].join(', '))]);
  }, [shown, table, picking, legend, sheets, sheet]);
  const chosen = useStore(answers, (said) => said.inspected);
  const id = chosen?.node?.node.id ?? chosen?.link?.link.id;
  useEffect(() => {
    if (!sheets) return;
    resize();
    const over = sheet && document.getElementById(`side-${sheet}`);
    if (over && id) keepInSight(id, over);
  }, [sheets, sheet, id]);
  return (
    <>
      <Canvas graph={graph} options={options} label={t('app.picture')} className="canvas" onReady={ready} />
      {table && <TableView />}
      {narrowed && <PathComparison answer={path} />}
      {!table && <Caption />}
      <div className="tools" role="toolbar" aria-label={t('app.picture')}>
        <IconButton icon="plus" label={t('tools.in')} onClick={() => zoom(1.4)} />
        <IconButton icon="minus" label={t('tools.out')} onClick={() => zoom(1 / 1.4)} />
        <IconButton icon="fit" label={t('tools.fit')} onClick={fit} />
        {!table && !wings && <LayoutMenu />}
        {!table && (
          <IconButton
            icon="box"
            label={t('hubs.boxes')}
            pressed={boxing}
            onClick={() => changeSession({ boxing: !boxing })}
          />
        )}
        <IconButton
          icon="table"
          label={t(table ? 'tools.picture' : 'tools.table')}
          pressed={table}
          onClick={() => changeSession({ table: !table })}
        />
        <ExportButton />
        {sheets && !table && (
          <IconButton
            icon="legend"
            label={t('tools.legend')}
            pressed={legend}
            onClick={() => changeSession({ legend: !legend })}
          />
        )}
      </div>
      {!table && <StackList />}
      <LayoutProgress />
      {!table && !narrowed && legend && <Legend />}
      <PickedBar />
      <ContextMenu />
    </>
  );
}

const stackAt = (id: string | null) => (id && graph.hasNode(id) ? graph.getNodeAttribute(id, 'stack') : undefined);

function Caption() {
  const { t } = useTranslation();
  const { nodes, links, stacks, minor, absent, undated, cut } = useStore(visibleGraph, (shown) => shown);
  const path = useStore(answers, (said) => said.path);
  const wings = useStore(answers, (said) => said.wings);
  const layout = useStore(views, ({ now }) => now.layout);
  const alone = useStore(views, ({ now }) => standsAlone(now));
  const partly = useStore(sessions, (session) => session.partly);
  if (cut)
    return (
      <p className="caption small" role="status">
        {t('hubs.cut', { nodes: nodes.length, links: links.length, allNodes: cut.nodes, allLinks: cut.links })}
      </p>
    );
  const groups = stacks.length > 0 ? t('hubs.caption', { count: stacks.length }) : '';
  const left = absent > 0 ? t('caption.absent', { count: absent }) : '';
  const pale = undated > 0 ? t('caption.undated', { count: undated }) : '';
  const small = nodes.filter(({ id }) => minor.has(id));
  const more = [
    t('caption.moreInstruments', { count: small.filter(({ kind }) => kind === 'Instrument').length }),
    t('caption.moreInstitutions', { count: small.filter(({ kind }) => kind === 'Institution').length }),
  ];
  const parts = [
    t('caption.nodes', { count: nodes.length }),
    path ? t('caption.paths', { count: path.paths.length }) : t('caption.links', { count: links.length }),
  ];
  const said = partly
    ? t('layouts.stopped')
    : layout && t(`layouts.caption.${layout === 'timeline' && path ? 'timelinePath' : layout}`);
  return (
    <p className="caption small muted">
      {path || wings || alone ? parts.join(' · ') : <StandingLegend />}
      {[...(small.length > 0 ? more : []), groups, left, pale, said].filter(Boolean).map((each) => ` · ${each}`)}
    </p>
  );
}
