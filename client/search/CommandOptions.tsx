/** Actions and questions among the suggestions. */
import { Combobox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Command } from './commands.ts';

export function CommandOptions({ commands }: { commands: readonly Command[] }) {
  const { t } = useTranslation();
  const groups = [
    { label: t('explore.actions.title'), members: commands.filter(({ kind }) => kind === 'action') },
    { label: t('explore.actions.questions'), members: commands.filter(({ kind }) => kind === 'question') },
  ];
  return groups.map(({ label, members }) =>
    members.length === 0 ? null : (
      <Combobox.Group key={label} label={label} classNames={{ groupLabel: 'heading group-name' }}>
        {members.map(({ id, label: words, kind }) => (
          <Combobox.Option key={id} value={`command ${id}`} className={kind === 'question' ? 'option said' : 'option'}>
            {words}
          </Combobox.Option>
        ))}
      </Combobox.Group>
    ),
  );
}
