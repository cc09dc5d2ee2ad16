/** Before a picture grows past what can be read, it asks. */
import type { GraphNode } from '#contract/nodes.ts';
import { graph } from './picture.ts';
import { CALM_NODES } from '../graph/limits.ts';
import { changeSession } from '../state/session.ts';
import { currentView } from '../state/view.ts';
import { i18n } from '../i18n/i18n.ts';

/** How many there would be with these, where that leaves the calm; the States on the rim of the atlas are not counted. */
export function countIfMany(nodes: readonly GraphNode[]): number | undefined {
  const onRim = !currentView().path;
  const standing = graph.filterNodes((_, { kind, stack }) => !stack && !(onRim && kind === 'Country')).length;
  const grown = standing + nodes.filter(({ id }) => !graph.hasNode(id)).length;
  return standing <= CALM_NODES && grown > CALM_NODES ? grown : undefined;
}

export function confirmMany(count: number, draw: () => void): void {
  changeSession({
    notice: {
      title: i18n.t('hubs.many.title', { count }),
      text: i18n.t('hubs.many.text', { calm: CALM_NODES }),
      act: { word: i18n.t('hubs.many.draw'), run: draw },
      close: i18n.t('hubs.many.leave'),
    },
  });
}
