/** Makes a seminar's one file; how far it is stands on the button, and pressing it again gives it up. */
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seminar } from '#contract/seminar.ts';
import { say, tellFailure } from '../../explore/notices.ts';
import { changeSession } from '../../state/session.ts';
import { when } from '../../ui/when.ts';

export function OneFileButton({ seminar }: { seminar: Seminar }) {
  const { t } = useTranslation();
  const [share, setShare] = useState<number>();
  const stop = useRef<AbortController>(undefined);
  const { length: all } = seminar.scenes;
  const make = async () => {
    if (stop.current) return stop.current.abort();
    const running = new AbortController();
    stop.current = running;
    setShare(0);
    try {
      const { makeFile, NotMade } = await import('../../onefile/make.ts');
      await makeFile(seminar, setShare, running.signal).then(say, (error: unknown) => {
        if (error instanceof NotMade) changeSession({ notice: { title: t('file.failed'), text: error.message } });
        else tellFailure(error);
      });
    } finally {
      stop.current = undefined;
      setShare(undefined);
    }
  };
  const word = share === undefined ? t('file.make') : t('file.making', { done: Math.round(share * all), all });
  return (
    <button
      type="button"
      className="button"
      aria-label={share === undefined ? `${word}: ${seminar.title}` : word}
      {...when(all > 0, () => void make())}
    >
      {word}
    </button>
  );
}
