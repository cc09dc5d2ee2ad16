/** Where the nodes stand: the present layout marked, another one step away. */
import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LAYOUTS } from '#contract/view.ts';
import { setLayout } from '../../explore/navigate.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';
import { Icon } from '../../ui/Icon.tsx';

export function LayoutMenu() {
  const { t } = useTranslation();
  const present = useStore(views, ({ now }) => now.layout);
  const base = useStore(views, ({ now }) => (now.path ? 'strands' : 'atlas'));
  return (
    <Menu
      position="left-start"
      offset={8}
      withinPortal={false}
      floatingStrategy="fixed"
      trapFocus
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <button type="button" className="icon-button" aria-label={t('layouts.choose')}>
          <Icon name="layout" />
        </button>
      </Menu.Target>
      <Menu.Dropdown className="popover node-menu layout-menu" aria-label={t('layouts.choose')}>
        {([base, ...LAYOUTS] as const).map((name) => {
          const layout = LAYOUTS.find((known) => known === name);
          return (
            <Menu.RadioItem
              key={name}
              value={name}
              checked={present === layout}
              data-autofocus={present === layout || undefined}
              closeMenuOnClick
              checkIcon={<span aria-hidden="true">✓</span>}
              className="option"
              onClick={() => void setLayout(layout)}
            >
              <span className="grow">
                {t(`layouts.${name}`)}
                <span className="small muted">{t(`layouts.hint.${name}`)}</span>
              </span>
            </Menu.RadioItem>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
