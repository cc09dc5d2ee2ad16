/** The place of the canvas in the page. React gives it a box and takes it away again; nothing here re-renders. */
import { useEffect, useRef } from 'react';
import type { AtlasGraph } from '../graph/graph.ts';
import { type CanvasHandle, type CanvasOptions, createCanvas } from './canvas.ts';

type Props = {
  graph: AtlasGraph;
  /** Read once, when the canvas is made. */
  options?: CanvasOptions;
  /** Names the picture to those who cannot see it; its text twin is a panel. */
  label: string;
  className?: string;
  onReady?(handle: CanvasHandle): void;
};

export function Canvas({ graph, options, label, className, onReady }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const first = useRef({ options, onReady });
  useEffect(() => {
    if (!box.current) return;
    const handle = createCanvas(box.current, graph, first.current.options);
    first.current.onReady?.(handle);
    return () => handle.kill();
  }, [graph]);
  return <div ref={box} className={className} role="img" aria-label={label} />;
}
