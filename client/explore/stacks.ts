/** Opening and closing what stands for many nodes. */
import { stackName } from '../picture/stack-names.ts';
import { visibleGraph } from '../state/visible-graph.ts';
import { openingOf, type Stack } from '../graph/stacks.ts';
import { i18n } from '../i18n/i18n.ts';
import { expand } from './expand.ts';
import { openInWings } from './wings.ts';
import { say } from './notices.ts';
import { pendingView, changeView } from './show-view.ts';

/** Opens a stack of States or closes it; of a long list it brings the next hundred. What stands already does not move. */
export async function toggleStack(stack: Stack): Promise<boolean> {
  if (stack.wing) return openInWings(stack.wing.open ? undefined : stack.wing.opens);
  const { expansions } = pendingView();
  const opening = openingOf(stack, expansions);
  if (!stack.region || (!stack.open && !opening)) return expand(stack.asks);
  const { how: _how, ...open } = opening ?? stack.asks;
  // What came last leaves no gap; what others were placed around keeps its places while it is closed.
  const last = opening === expansions.at(-1);
  const turned =
    stack.open && last
      ? expansions.slice(0, -1)
      : expansions.map((each) =>
          each === opening ? { ...open, ...(stack.open ? { how: 'folded' as const } : {}) } : each,
        );
  const shown = await changeView({ expansions: turned });
  if (shown) say(i18n.t(stack.open ? 'hubs.said.closed' : 'hubs.said.opened', { group: stackName(stack) }));
  return shown;
}

/** All closed groups of States around a node, in one step. */
export async function openAllStacks(owner: string): Promise<boolean> {
  const { expansions } = pendingView();
  const closed = visibleGraph.get().stacks.filter((stack) => stack.owner === owner && stack.region && !stack.open);
  const folded = new Set(closed.map((stack) => openingOf(stack, expansions)));
  const opened = expansions.map((each) => {
    const { how, ...open } = each;
    return folded.has(each) ? open : each;
  });
  const fresh = closed.filter((stack) => !openingOf(stack, expansions)).map(({ asks }) => asks);
  return changeView({ expansions: [...opened, ...fresh] });
}
