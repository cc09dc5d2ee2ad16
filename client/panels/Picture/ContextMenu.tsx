/** What can be done with a node or a link, where it stands: by right click, long press, the menu key or Shift-F10. */
import { Menu } from '@mantine/core';
import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { chosenNode } from '../../explore/wings.ts';
import { graph, screenPlaceOf } from '../../picture/picture.ts';
import { changeSession, sessions } from '../../state/session.ts';
import { useStore } from '../../state/store.ts';
import { currentView } from '../../state/view.ts';
import { LinkMenuItems } from './LinkMenuItems.tsx';
import { SelectionMenuItems } from './SelectionMenuItems.tsx';
import { StackMenuItems } from './StackMenuItems.tsx';
import { NodeMenuItems } from './NodeMenuItems.tsx';

export function ContextMenu() {
  const { t } = useTranslation();
  const menu = useStore(sessions, (session) => session.menu);
  const known = menu && (graph.hasNode(menu.id) || graph.hasEdge(menu.id)) ? menu : undefined;
  useLayoutEffect(listen, []);
  return (
    <Menu
      opened={known !== undefined}
      onChange={(open) => open || close()}
      position="bottom-start"
      offset={6}
      withinPortal={false}
      floatingStrategy="fixed"
      trapFocus
      withInitialFocusPlaceholder={false}
      zIndex={300}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <button
          type="button"
          className="menu-spot"
          tabIndex={-1}
          hidden={!known}
          style={known && { left: known.x, top: known.y }}
          aria-label={t('explore.menu.of', { title: known ? titleOf(known.id) : '' })}
        />
      </Menu.Target>
      <Menu.Dropdown className="popover node-menu">
        {known &&
          (graph.hasNode(known.id) ? (
            <OfNode id={known.id} />
          ) : (
            <LinkMenuItems link={graph.getEdgeAttribute(known.id, 'data')} />
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function OfNode({ id }: { id: string }) {
  const { data, stack } = graph.getNodeAttributes(id);
  const { selection } = sessions.get();
  if (selection.size > 1 && selection.has(id)) return <SelectionMenuItems selection={selection} />;
  if (stack) return <StackMenuItems stack={stack} owner={titleOf(stack.owner)} />;
  return data ? <NodeMenuItems key={id} node={data} /> : null;
}

const close = () => changeSession({ menu: undefined });
const titleOf = (id: string): string => (graph.hasNode(id) ? graph.getNodeAttribute(id, 'label') : id);

/** The keys open it for what is chosen, on the atlas else for its middle. The browser's own menu then stays away. */
function listen(): () => void {
  let ours = false;
  const pressed = (event: KeyboardEvent) => {
    ours = false;
    const asked = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    if (!asked || (event.target instanceof HTMLElement && event.target.matches('input, textarea, select'))) return;
    const view = currentView();
    const id = chosenNode() ?? view.selected ?? (view.path ? undefined : (view.wings?.id ?? view.centre));
    const spot = id && screenPlaceOf(id);
    if (!id || !spot) return;
    event.preventDefault();
    ours = true;
    changeSession({ menu: { id, ...spot } });
  };
  const native = (event: MouseEvent) => {
    if (ours) event.preventDefault();
    ours = false;
  };
  addEventListener('keydown', pressed);
  addEventListener('contextmenu', native);
  return () => {
    removeEventListener('keydown', pressed);
    removeEventListener('contextmenu', native);
  };
}
