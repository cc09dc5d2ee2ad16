/** What the map shows of every State, of which instrument or duty, and on which day, which can be played. */
import { useTranslation } from 'react-i18next';
import { MAP_BY } from '#contract/view.ts';
import type { MapAsked } from '#contract/view.ts';
import { FIRST_DUTY, mapInstrument, openMap } from '../../explore/map.ts';
import { say } from '../../explore/notices.ts';
import { EntityBox } from '../../search/EntityBox.tsx';
import { DayBar } from '../../time/DayBar.tsx';
import { PlayControls } from '../../time/PlayControls.tsx';

export function MapControls({ by, day }: { by: MapAsked['by']; day: string }) {
  const { t } = useTranslation();
  return (
    <div className="parameters">
      <label className="heading">
        {t('map.what')}
        <select
          className="field"
          value={by}
          onChange={({ currentTarget: { value } }) => {
            const next = MAP_BY.find((name) => name === value) ?? 'standing';
            void openMap({ by: next, ...(next === 'duty' ? { duty: FIRST_DUTY } : {}) });
          }}
        >
          {MAP_BY.map((name) => (
            <option key={name} value={name}>
              {t(`map.by.${name}`)}
            </option>
          ))}
        </select>
      </label>
      {by === 'standing' && (
        <div>
          <span className="heading">{t('map.instrument')}</span>
          <EntityBox
            label={t('map.instrument')}
            placeholder={t('questions.change')}
            onChoose={(node) =>
              node.kind === 'Instrument' && node.level !== 'national'
                ? void mapInstrument(node.id)
                : say(t('map.notInstrument', { name: node.name }))
            }
          />
        </div>
      )}
      {by === 'duty' && (
        <div>
          <span className="heading">{t('map.duty')}</span>
          <EntityBox
            label={t('map.chooseDuty')}
            placeholder={`${t('map.chooseDuty')} …`}
            onChoose={(node) =>
              node.kind === 'Obligation'
                ? void openMap({ by: 'duty', duty: node.id })
                : say(t('map.notDuty', { name: node.name }))
            }
          />
        </div>
      )}
      <DayBar day={day}>{by === 'standing' && <PlayControls />}</DayBar>
    </div>
  );
}
