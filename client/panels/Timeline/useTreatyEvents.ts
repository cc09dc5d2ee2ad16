/** The days that matter to what is shown: of what is in the middle, or of the State on the chosen path. */
import { useTranslation } from 'react-i18next';
import { answers } from '../../state/answers.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';
import { sentenceName } from '../../format/node-names.ts';

export type Event = { date: string; label: string };

export function useTreatyEvents(): Event[] {
  const { t } = useTranslation();
  const { overview, path, wings } = useStore(answers, (said) => said);
  const view = useStore(views, ({ now }) => now);
  const nodes = (path ?? wings ?? overview)?.nodes ?? [];
  const named = (id: string | undefined) => nodes.find((node) => node.id === id);
  if (view.path && path) {
    const steps = path.paths[Math.min(view.path.chosen, path.paths.length - 1)]?.steps ?? [];
    return steps.flatMap(({ links: [link] }) => {
      const treaty = named(link?.type === 'PARTY_TO' ? link.end : undefined);
      const state = named(link?.start);
      if (treaty?.kind !== 'Instrument' || !state) return [];
      return dated([
        [link?.from, t('time.binds', { name: state.name })],
        [treaty.adopted, t('time.adopted', { title: sentenceName(treaty) })],
        [treaty.inForceFrom, t('time.inForce')],
      ]);
    });
  }
  const centre = named(view.wings?.id ?? view.centre);
  if (centre?.kind === 'Institution') return dated([[centre.founded, t('time.founded')]]);
  if (centre?.kind !== 'Instrument') return [];
  return dated([
    [centre.adopted, t('time.adopted', { title: sentenceName(centre) })],
    [centre.inForceFrom, t('time.inForce')],
    [centre.listReadTo, t('time.read')],
  ]);
}

function dated(events: [string | undefined, string][]): Event[] {
  return events.flatMap(([date, label]) => (date ? [{ date, label }] : []));
}
