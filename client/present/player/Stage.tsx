/** The middle of a scene: the picture over the whole width, or the table that answers. */
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scene } from '#contract/seminar.ts';
import { comparedIn } from '#contract/view.ts';
import type { CanvasHandle } from '../../canvas/canvas.ts';
import { Canvas } from '../../canvas/Canvas.tsx';
import { expand, pin } from '../../explore/expand.ts';
import { toggleStack } from '../../explore/stacks.ts';
import { select } from '../../explore/navigate.ts';
import { attachCanvas, avoidElements, graph } from '../../picture/picture.ts';
import { useSheets } from '../../hooks/useSheets.ts';
import { visibleGraph } from '../../state/visible-graph.ts';
import { changeSession, sessions } from '../../state/session.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';
import { noticeLeft } from '../controller.ts';
import { refitCamera } from '../refit-camera.ts';
import { useSwipe } from '../useSwipe.ts';
import { InfoCard } from './InfoCard.tsx';
import { SceneLegend } from './SceneLegend.tsx';
import { SceneTable } from './SceneTable.tsx';

/** Px of the canvas that are kept free, and where the legend stands. */
const FRAME = { top: 12, right: 80, bottom: 24, left: 80 };
const NARROW_FRAME = { ...FRAME, right: 8, left: 8 };
const stackAt = (id: string | null) => (id && graph.hasNode(id) ? graph.getNodeAttribute(id, 'stack') : undefined);
type Hit = { node: string | null; link: string | null };

export function Stage({ scene, awaited }: { scene: Scene; awaited: boolean }) {
  const { t } = useTranslation();
  const table = useStore(sessions, (session) => session.table);
  const asked = useStore(
    views,
    ({ now }) =>
      (now.page === 'questions' && now.question !== undefined) ||
      now.page === 'matrix' ||
      comparedIn(now) !== undefined,
  );
  const shown = useStore(visibleGraph, (facts) => facts);
  const box = useRef<HTMLDivElement>(null);
  const handle = useRef<CanvasHandle | undefined>(undefined);
  const frame = useRef(useSheets() ? NARROW_FRAME : FRAME);
  useSwipe(box);
  const ready = useCallback((made: CanvasHandle) => {
    handle.current = made;
    attachCanvas(made, frame.current);
    refitCamera(made);
    made.sigma.getCamera().on('updated', () => made.sigma.getCamera().isAnimated() || noticeLeft());
  }, []);
  const options = useMemo(
    () => ({
      insets: frame.current,
      onClick: ({ node, link }: Hit) => {
        const stack = stackAt(node);
        void (stack ? toggleStack(stack) : select(node ?? link ?? undefined));
      },
      onHover: ({ node, link }: Hit) => changeSession({ hovered: node ?? link ?? undefined }),
      onOpen: ({ node }: Hit) => node && !stackAt(node) && void expand({ id: node }),
      onDrop: (node: string, place: { x: number; y: number }) => void pin(node, place),
    }),
    [],
  );
  useEffect(() => {
    const resized = new ResizeObserver(() => refitCamera(handle.current));
    if (box.current) resized.observe(box.current);
    return () => {
      resized.disconnect();
      attachCanvas(undefined);
    };
  }, []);
  useEffect(() => {
    if (shown.nodes.length > 0) avoidElements([...(box.current?.querySelectorAll('.signs, .plate') ?? [])]);
  });
  const label = t('present.drawn', { title: scene.title, nodes: shown.nodes.length, links: shown.links.length });
  return (
    <div className="stage" ref={box} aria-busy={awaited}>
      <Canvas graph={graph} options={options} label={label} className="stage-canvas" onReady={ready} />
      {(asked || table) && <SceneTable />}
      {!asked && !table && <SceneLegend />}
      <InfoCard scene={scene} />
    </div>
  );
}
