/** Of whom, of what, of which kind, from which day to which: each filter where it stands, all of them in the View. */
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import { EVENT_KINDS, type EventsSought } from '#contract/events.ts';
import type { GraphNode } from '#contract/nodes.ts';
import { EFFECTS, REGIONS } from '#contract/vocabulary.ts';
import { eventsAbout, openEvents } from '../../explore/events.ts';
import { say } from '../../explore/notices.ts';
import { useNodeLabel } from '../../hooks/useNodeLabel.ts';
import { EntityBox } from '../../search/EntityBox.tsx';
import { DayField } from '../../ui/DayField.tsx';

type Props = { sought: EventsSought; told: Answer<'events'>; day: string };

const LISTS = ['parties', 'instruments', 'institutions'] as const;
type List = (typeof LISTS)[number];
const MOST = 40;
/** Nothing in the data is older. */
const FIRST_DAY = '1815-01-01';
/** Before the id of a body, where its members are meant and not a region. */
const GROUP = 'group ';

export function EventFilters({ sought, told, day }: Props) {
  const { t } = useTranslation();
  const set = (part: Partial<EventsSought>) => void openEvents({ ...sought, ...part, offset: undefined });
  const asked = LISTS.flatMap((list) => (sought[list] ?? []).map((id) => ({ list, id })));
  const add = (node: GraphNode) => {
    const about = eventsAbout(node);
    const list = LISTS.find((name) => about?.[name]);
    if (!list) return say(t('events.notThat', { name: node.name }));
    const known = sought[list] ?? [];
    if (known.length >= MOST) return say(t('events.most', { count: MOST }));
    if (!known.includes(node.id)) set({ [list]: [...known, node.id] });
  };
  const dropped = (list: List, id: string) => {
    const left = (sought[list] ?? []).filter((each) => each !== id);
    set({ [list]: left.length > 0 ? left : undefined });
  };
  const narrowed = Object.values(sought).some((value) => value !== undefined);
  return (
    <>
      <div className="parameters">
        <div>
          <span className="heading">{t('events.about')}</span>
          <EntityBox label={t('events.add')} placeholder={`${t('events.add')} …`} onChoose={add} />
        </div>
        <label className="heading">
          {t('events.states')}
          <select
            className="field"
            value={sought.group ? GROUP + sought.group : (sought.region ?? '')}
            onChange={({ currentTarget: { value } }) =>
              set({
                group: value.startsWith(GROUP) ? value.slice(GROUP.length) : undefined,
                region: REGIONS.find((region) => region === value),
              })
            }
          >
            <option value="">{t('events.everybody')}</option>
            <optgroup label={t('events.regions')}>
              {REGIONS.map((region) => (
                <option key={region} value={region}>
                  {t(`regions.${region}`)}
                </option>
              ))}
            </optgroup>
            <optgroup label={t('events.members')}>
              {told.groups.map(({ id, name }) => (
                <option key={id} value={GROUP + id}>
                  {name}
                </option>
              ))}
            </optgroup>
          </select>
        </label>
        <label className="heading">
          {t('events.kind')}
          <select
            className="field"
            value={sought.kinds?.[0] ?? ''}
            onChange={({ currentTarget: { value } }) => {
              const kind = EVENT_KINDS.find((name) => name === value);
              set({ kinds: kind && [kind] });
            }}
          >
            <option value="">{t('events.every')}</option>
            {EVENT_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`events.kinds.${kind}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="heading">
          {t('events.effect')}
          <select
            className="field"
            value={sought.effect ?? ''}
            onChange={({ currentTarget: { value } }) => set({ effect: EFFECTS.find((name) => name === value) })}
          >
            <option value="">{t('events.whatever')}</option>
            {EFFECTS.map((effect) => (
              <option key={effect} value={effect}>
                {t(`events.effects.${effect}`)}
              </option>
            ))}
          </select>
        </label>
        <DayField
          label={t('events.from')}
          value={sought.from}
          min={FIRST_DAY}
          max={sought.to ?? day}
          onChange={(from) => set({ from })}
          onClear={() => set({ from: undefined })}
        />
        <DayField
          label={t('events.to')}
          value={sought.to}
          min={sought.from ?? FIRST_DAY}
          onChange={(to) => set({ to })}
          onClear={() => set({ to: undefined })}
        />
        {narrowed && (
          <button type="button" className="button" onClick={() => void openEvents({})}>
            {t('events.clear')}
          </button>
        )}
      </div>
      {asked.length > 0 && (
        <ul className="chips events-asked">
          {asked.map(({ list, id }) => (
            <li key={`${list} ${id}`}>
              <Chip id={id} onRemove={() => dropped(list, id)} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Chip({ id, onRemove }: { id: string; onRemove: () => void }) {
  const { t } = useTranslation();
  const name = useNodeLabel(id);
  return (
    <button type="button" className="chip" aria-label={t('app.remove', { what: name })} onClick={onRemove}>
      {name} <span aria-hidden="true">×</span>
    </button>
  );
}
