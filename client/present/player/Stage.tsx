/** The middle of a scene: the picture over the whole width, or the table that answers. */
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scene } from '#contract/seminar.ts';
import type { CanvasHandle } from '../../canvas/canvas.ts';
import { Canvas } from '../../canvas/Canvas.tsx';
import { expand, pin } from '../../explore/expand.ts';
import { turnStack } from '../../explore/stacks.ts';
import { select } from '../../explore/navigate.ts';
import { attach, cover, graph } from '../../picture/picture.ts';
import { drawn } from '../../state/visible-graph.ts';
import { changeSession, sessions } from '../../state/session.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';
import { lookAround } from '../controller.ts';
import { refit } from '../refit-camera.ts';
import { Plate } from './InfoCard.tsx';
import { Signs } from './SceneLegend.tsx';
import { Table } from './SceneTable.tsx';

/** Px of the canvas that are kept free, and where the legend stands. */
const FRAME = { top: 12, right: 80, bottom: 24, left: 80 };
const stackAt = (id: string | null) => (id && graph.hasNode(id) ? graph.getNodeAttribute(id, 'stack') : undefined);
type Hit = { node: string | null; link: string | null };

export function Stage({ scene, awaited }: { scene: Scene; awaited: boolean }) {
  const { t } = useTranslation();
  const table = useStore(sessions, (session) => session.table);
  const asked = useStore(
    views,
    ({ now }) => (now.page === 'questions' && now.question !== undefined) || now.page === 'matrix',
  );
  const shown = useStore(drawn, (facts) => facts);
  const box = useRef<HTMLDivElement>(null);
  const handle = useRef<CanvasHandle | undefined>(undefined);
  const ready = useCallback((made: CanvasHandle) => {
    handle.current = made;
    attach(made, FRAME);
    refit(made);
    made.sigma.getCamera().on('updated', () => made.sigma.getCamera().isAnimated() || lookAround());
  }, []);
  const options = useMemo(
    () => ({
      insets: FRAME,
      onPick: ({ node, link }: Hit) => {
        const stack = stackAt(node);
        void (stack ? turnStack(stack) : select(node ?? link ?? undefined));
      },
      onHover: ({ node, link }: Hit) => changeSession({ hovered: node ?? link ?? undefined }),
      onOpen: ({ node }: Hit) => node && !stackAt(node) && void expand({ id: node }),
      onDrop: (node: string, place: { x: number; y: number }) => void pin(node, place),
    }),
    [],
  );
  useEffect(() => {
    const resized = new ResizeObserver(() => refit(handle.current));
    if (box.current) resized.observe(box.current);
    return () => {
      resized.disconnect();
      attach(undefined);
    };
  }, []);
  useEffect(() => {
    if (shown.nodes.length > 0) cover([...(box.current?.querySelectorAll('.signs, .plate') ?? [])]);
  });
  const label = t('present.drawn', { title: scene.title, nodes: shown.nodes.length, links: shown.links.length });
  return (
    <div className="stage" ref={box} aria-busy={awaited}>
      <Canvas graph={graph} options={options} label={label} className="stage-canvas" onReady={ready} />
      {(asked || table) && <Table />}
      {!asked && !table && <Signs />}
      <Plate scene={scene} />
    </div>
  );
}
