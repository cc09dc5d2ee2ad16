/** The day of the law that is shown, and the way to another: before and after, with the same claim and sources. */
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSayDate } from '../../format/dates.ts';
import { useShownDate } from '../../hooks/useShownDate.ts';
import { changePresentation, type Presentation, sceneOf } from '../../state/presentation.ts';
import { DayField } from '../../ui/DayField.tsx';
import { closeDays, showDay } from '../controller.ts';
import { useFormDay } from './FormSources.tsx';

export function SceneDay({ now }: { now: Presentation }) {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const scene = sceneOf(now);
  const shown = useShownDate();
  const ofForm = useFormDay(scene);
  const day = scene?.form ? ofForm : shown;
  const said = now.day
    ? t('present.otherDay.on', { date: sayDate(now.day) })
    : day && t('present.on', { date: sayDate(day) });
  return (
    <button
      type="button"
      className={now.day ? 'scene-day' : 'scene-day muted'}
      title={t('present.otherDay.open')}
      aria-haspopup="dialog"
      onClick={() => changePresentation({ choosing: true })}
    >
      {said || t('present.otherDay.label')}
    </button>
  );
}

/** Asked by a key too, wherever its button is. */
export function ChooseDay({ now: { day, otherDay } }: { now: Presentation }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  // What lies under it is out of reach; the focus goes back to where it was.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      className="choose-day"
      ref={dialog}
      aria-label={t('present.otherDay.open')}
      onCancel={(event) => {
        event.preventDefault();
        closeDays();
      }}
    >
      <DayField label={t('present.otherDay.label')} value={otherDay} onChange={(other) => void showDay(other)} />
      <div className="buttons">
        {day && (
          <button type="button" className="button" onClick={() => void showDay(undefined)}>
            {t('present.otherDay.back')}
          </button>
        )}
        <button type="button" className="button" onClick={closeDays}>
          {t('app.close')}
        </button>
      </div>
    </dialog>
  );
}
