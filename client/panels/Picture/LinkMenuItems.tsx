/** The menu of a link: its evidence, its ends, and all of its type. */
import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { GraphLink } from '#contract/links.ts';
import { toggleFilter } from '../../explore/filters.ts';
import { select } from '../../explore/navigate.ts';
import { openWings } from '../../explore/wings.ts';
import { graph } from '../../picture/picture.ts';
import { walked } from '../../picture/styles.ts';
import { answers } from '../../state/answers.ts';
import { useStore } from '../../state/store.ts';

export function LinkMenuItems({ link }: { link: GraphLink }) {
  const { t } = useTranslation();
  const what = t(`relations.${link.type}.forward`);
  const path = useStore(answers, (said) => said.path);
  const read = t(`relations.${link.type}.${walked(link, path)}`);
  return (
    <>
      <Menu.Label className="heading menu-title">{read}</Menu.Label>
      <Menu.Item data-autofocus className="option" onClick={() => void select(link.id)}>
        {t('explore.menu.evidence')}
      </Menu.Item>
      {[link.start, link.end].map((id) => (
        <Menu.Item key={id} className="option" onClick={() => void select(id)}>
          {t('explore.menu.start', { title: graph.getNodeAttribute(id, 'label') })}
        </Menu.Item>
      ))}
      {[link.start, link.end].map((id) => (
        <Menu.Item key={`wings ${id}`} className="option" onClick={() => void openWings(id)}>
          {t('wings.put', { title: graph.getNodeAttribute(id, 'label') })}
        </Menu.Item>
      ))}
      <Menu.Item className="option" onClick={() => void toggleFilter('type', link.type)}>
        {t('explore.menu.greyType', { what })}
      </Menu.Item>
    </>
  );
}
