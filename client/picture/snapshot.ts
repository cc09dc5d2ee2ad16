/** A picture that no canvas draws: the same arrangement, looks and labels, at any size; for figures, print and previews. */
import type { View } from '#contract/view.ts';
import { type Arrangement, arrange, fitsHome, type Material, scaleIn } from './arrange.ts';
import { type Overlay, overlayExtent } from '../layouts/overlay.ts';
import { type CameraPlace, HOME_CAMERA, cameraFor } from '../canvas/camera.ts';
import { placeLabels } from '../canvas/labels.ts';
import { IDLE_SESSION, type Session } from '../canvas/reducers.ts';
import type { Theme } from '../canvas/palette.ts';
import type { PlacedLabel } from '../canvas/place-labels.ts';
import { type Projection, projection } from '../canvas/projection.ts';
import type { Measure } from '../canvas/text.ts';
import { chosenIn, litAround } from './lit.ts';
import { populate, overlayOf } from './populate.ts';
import { dayOf } from '../graph/day.ts';
import { type AtlasGraph, createGraph } from '../graph/graph.ts';

export type Snapshot = {
  arranged: Arrangement;
  graph: AtlasGraph;
  overlay: Overlay;
  projection: Projection;
  labels: PlacedLabel[];
  session: Session;
  theme: Theme;
};

/** `width`, `height` in px; without a camera all of it is seen; `word` may write the words of links anew. */
export type SnapshotOptions = {
  width: number;
  height: number;
  theme: Theme;
  camera?: CameraPlace | undefined;
  word?: (link: string, word: string) => string;
};

const EDGE = 8;
const INSETS = { top: EDGE, right: EDGE, bottom: EDGE, left: EDGE };

export function snapshot(
  view: View,
  material: Material,
  measure: Measure,
  { width, height, theme, camera, word }: SnapshotOptions,
): Snapshot {
  const space = { width, height, insets: INSETS, scale: scaleIn(theme.name), type: theme.type };
  const arranged = arrange(view, material, space);
  const graph = createGraph();
  populate(graph, arranged, view, material.path);
  for (const [id, place] of arranged.places) if (graph.hasNode(id)) graph.mergeNodeAttributes(id, place);
  if (word) graph.updateEachEdgeAttributes((id, look) => (look.word ? { ...look, word: word(id, look.word) } : look));
  const headings = arranged.wings?.headings;
  const facts = { ...material, ...(headings ? { headings } : {}) };
  const overlay = overlayOf(graph, view, facts, dayOf(view) ?? material.overview?.asOf, view.since);
  const seen = projection(width, height, camera ?? whole());
  const selected =
    view.selected && (graph.hasNode(view.selected) || graph.hasEdge(view.selected)) ? view.selected : null;
  const chosen = chosenIn(view, graph);
  const lit = chosen === undefined ? undefined : litAround(graph, chosen, view, material);
  const session = { ...IDLE_SESSION, selected, ...lit };
  const labels = placeLabels({ projection: seen, graph, session, theme, measure }, overlay, [], {});
  return { arranged, graph, overlay, projection: seen, labels, session, theme };

  function whole(): CameraPlace {
    if ((arranged.strands ?? arranged.wings) && !arranged.layout && fitsHome(arranged, space)) return HOME_CAMERA;
    return cameraFor([...graph.mapNodes((_, look) => look), ...overlayExtent(overlay)], width, height, INSETS);
  }
}
