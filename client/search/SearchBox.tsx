/** The box in the bar: finds one thing, an action or a question; with one thing chosen, also offers the path from it. */
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { commandsFor, runCommand } from './commands.ts';
import { comparable, openCompare } from '../explore/compare.ts';
import { askPath } from '../explore/path.ts';
import { openWings } from '../explore/wings.ts';
import { EntityBox } from './EntityBox.tsx';
import { Icon } from '../ui/Icon.tsx';
import { sentenceName } from '../format/node-names.ts';
import { keyOf } from '../hooks/key-of.ts';
import { useShortcuts } from '../hooks/useShortcuts.ts';
import { useSelectedNode } from '../hooks/useSelectedNode.ts';

export function SearchBox() {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const chosen = useSelectedNode();
  const search = () => {
    input.current?.focus();
    input.current?.select();
  };
  useShortcuts([{ key: '/', where: 'anywhere', run: search }]);
  useLayoutEffect(() => {
    // From a field too.
    const called = (event: KeyboardEvent) => {
      if (keyOf(event) !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    addEventListener('keydown', called);
    return () => removeEventListener('keydown', called);
  }, []);

  return (
    <search className="search">
      <Icon name="search" />
      <EntityBox
        input={input}
        label={t('search.label')}
        placeholder={t('search.hint')}
        onChoose={(node) => {
          // Left in the field, the focus would take the next key for a letter of the next search.
          document.getElementById('picture')?.focus({ preventScroll: true });
          void openWings(node.id);
        }}
        extras={[
          {
            words: (node) =>
              chosen && chosen.id !== node.id
                ? t('search.path', { from: sentenceName(chosen), to: sentenceName(node) })
                : undefined,
            run: (node) => chosen && void askPath(chosen.id, node.id),
          },
          {
            words: (node) =>
              chosen && comparable(chosen, node)
                ? t('besides.two', { one: sentenceName(chosen), other: sentenceName(node) })
                : undefined,
            run: (node) => chosen && void openCompare([chosen.id, node.id]),
          },
        ]}
        commands={commandsFor}
        onCommand={runCommand}
        end={<kbd>Ctrl K</kbd>}
      />
    </search>
  );
}
