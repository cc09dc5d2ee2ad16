/** What the map shows of every State, of which instrument or duty, and on which day, which can be played. */
import { useTranslation } from 'react-i18next';
import { MAP_BY } from '#contract/view.ts';
import type { MapAsked } from '#contract/view.ts';
import { FIRST_DUTY, mapInstrument, openMap } from '../../explore/map.ts';
import { setDate } from '../../explore/navigate.ts';
import { say } from '../../explore/notices.ts';
import { useSayDate } from '../../format/dates.ts';
import { EntityBox } from '../../search/EntityBox.tsx';
import { PlayControls } from '../../time/PlayControls.tsx';
import { answers } from '../../state/answers.ts';
import { changeSession, sessions } from '../../state/session.ts';
import { useStore } from '../../state/store.ts';

const FIRST = 1945;
const MONTHS = 12;

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
      <Day day={day} play={by === 'standing'} />
    </div>
  );
}

/** By months; what a standing says follows while it is dragged, for what else is told the server is asked when it is let go. */
function Day({ day, play }: { day: string; play: boolean }) {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const own = useStore(answers, ({ asOf }) => asOf) ?? day;
  const last = monthOf(own);
  const settle = () => {
    const { draggedDate } = sessions.get();
    if (draggedDate) void setDate(draggedDate);
  };
  return (
    <div className="map-day">
      {play && <PlayControls />}
      <label className="heading">
        {t('map.day')} · <span className="tabular">{sayDate(day)}</span>
        <input
          type="range"
          min={0}
          max={last}
          value={Math.min(last, monthOf(day))}
          aria-valuetext={sayDate(day)}
          onChange={({ currentTarget: { value } }) =>
            changeSession({ draggedDate: Number(value) === last ? own : firstOf(Number(value)) })
          }
          onPointerUp={settle}
          onKeyUp={settle}
          onBlur={settle}
        />
      </label>
    </div>
  );
}

/** Months since January of the first year. */
const monthOf = (day: string): number => (Number(day.slice(0, 4)) - FIRST) * MONTHS + Number(day.slice(5, 7)) - 1;
const firstOf = (month: number): string =>
  `${FIRST + Math.floor(month / MONTHS)}-${String((month % MONTHS) + 1).padStart(2, '0')}-01`;
