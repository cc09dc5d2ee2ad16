/** How to follow, large enough for the last row: a code for the camera, the address, the room's letters. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../../state/store.ts';
import { Icon } from '../../ui/Icon.tsx';
import { closeRoom, led, showCard } from './room.ts';

const isHere = (hostname: string): boolean => /^(127(\.\d+){3}|localhost|\[::1\])$/.test(hostname);

export function FollowCard() {
  const { t } = useTranslation();
  const { offer, room, refused } = useStore(led, (state) => state);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // What lies under it is out of reach; the focus goes back to where it was.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    heading.current?.focus();
    return () => shown?.close();
  }, []);
  const here = isHere(location.hostname);
  const address = here ? (offer?.addresses[0] ?? location.origin) : location.origin;
  const link = room ? `${address}/#follow=${room.code}` : '';
  return (
    <dialog
      className="follow-card"
      ref={dialog}
      aria-label={t('present.follow.on')}
      onCancel={(event) => {
        event.preventDefault();
        showCard(false);
      }}
    >
      <h2 tabIndex={-1} ref={heading}>
        {t('present.follow.on')}
      </h2>
      {room && <QrCode text={link} />}
      {room && (
        <div className="follow-how">
          <p>{t('present.follow.open')}</p>
          <p className="follow-address">{address.replace(/^https?:\/\//, '')}/#follow</p>
          <p>{t('present.follow.code')}</p>
          <p className="follow-code">{room.code}</p>
          <p role="status">
            {room.trouble ? t(`present.follow.${room.trouble}`) : t('present.follow.phones', { count: room.followers })}
          </p>
        </div>
      )}
      {refused && <p role="alert">{refused}</p>}
      {here && offer?.addresses.length === 0 && <p className="muted">{t('present.follow.onlyHere')}</p>}
      <div className="buttons">
        {room && (
          <button type="button" className="button" onClick={() => void closeRoom()}>
            {t('present.follow.end')}
          </button>
        )}
        <button type="button" className="icon-button" aria-label={t('app.close')} onClick={() => showCard(false)}>
          <Icon name="close" size={20} />
        </button>
      </div>
    </dialog>
  );
}

function QrCode({ text }: { text: string }) {
  const { t } = useTranslation();
  const [rows, know] = useState<boolean[][]>([]);
  useEffect(() => {
    let current = true;
    void import('uqr').then(({ encode }) => current && know(encode(text, { ecc: 'M', border: 2 }).data));
    return () => {
      current = false;
    };
  }, [text]);
  if (rows.length === 0) return null;
  const d = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg className="qr" viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-label={t('present.follow.qr')}>
      <rect width={rows.length} height={rows.length} fill="#ffffff" />
      <path d={d} fill="#000000" shapeRendering="crispEdges" />
    </svg>
  );
}
