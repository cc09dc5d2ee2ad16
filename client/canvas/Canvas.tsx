/** The place of the canvas in the page. React gives it a box and takes it away again; nothing here re-renders. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
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
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const first = useRef({ options, onReady });
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    if (!box.current) return;
    const handle = opened(box.current, graph, first.current.options);
    if (!handle) return setRefused(true);
    first.current.onReady?.(handle);
    const stopPrinting = printed(box.current, handle);
    return () => {
      stopPrinting();
      handle.kill();
    };
  }, [graph]);
  if (refused) return <p className={className}>{t('tools.undrawn')}</p>;
  return <div ref={box} className={className} role="img" aria-label={label} />;
}

/** Undefined where the browser lets nothing be drawn; the rest of the screen says the same in words. */
function opened(box: HTMLElement, graph: AtlasGraph, options: CanvasOptions | undefined): CanvasHandle | undefined {
  try {
    return createCanvas(box, graph, options);
  } catch (cause) {
    console.warn(cause);
    return undefined;
  }
}

/** On paper one drawing stands for all layers, of which those of WebGL would be empty. Gives back how to stop. */
function printed(box: HTMLElement, handle: CanvasHandle): () => void {
  let sheet: HTMLCanvasElement | undefined;
  const before = () => {
    sheet = handle.picture();
    Object.assign(sheet.style, {
      position: 'absolute',
      inset: '0',
      width: '100%',
      height: '100%',
      objectFit: 'contain',
    });
    box.append(sheet);
  };
  const after = () => sheet?.remove();
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
    after();
  };
}
