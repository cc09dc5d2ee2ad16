/** The time of day, and how long the seminar has run. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** `scene`: the place of the one that is shown. */
export function Clock({ begun, scene, onAnew }: { begun: number; scene: number; onAnew: () => void }) {
  const { t, i18n } = useTranslation();
  const [now, tick] = useState(Date.now);
  const [turned, turn] = useState({ scene, at: Date.now() });
  if (turned.scene !== scene) turn({ scene, at: Date.now() });
  useEffect(() => {
    const ticking = setInterval(() => tick(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, []);
  const time = new Intl.DateTimeFormat(i18n.language, { hour: '2-digit', minute: '2-digit', hour12: false }).format(
    now,
  );
  return (
    <dl className="clock">
      <div>
        <dt className="heading">{t('present.presenter.clock')}</dt>
        <dd className="tabular">{time}</dd>
      </div>
      <div>
        <dt className="heading">{t('present.presenter.elapsed')}</dt>
        <dd className="tabular">{elapsed(now - begun)}</dd>
      </div>
      <div>
        <dt className="heading">{t('present.presenter.onScene')}</dt>
        <dd className="tabular">{elapsed(now - turned.at)}</dd>
      </div>
      <button type="button" className="link-button small" onClick={onAnew}>
        {t('present.presenter.anew')}
      </button>
    </dl>
  );
}

/** Milliseconds as 4:07 or 1:04:07. */
export function elapsed(ms: number): string {
  const seconds = Math.max(Math.floor(ms / 1000), 0);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
