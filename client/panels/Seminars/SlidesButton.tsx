/** Makes slides of a seminar for other programs; how far it is stands on the button. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seminar } from '#contract/seminar.ts';
import { say, tellFailure } from '../../explore/notices.ts';
import { changeSession } from '../../state/session.ts';
import { when } from '../../ui/when.ts';

export function SlidesButton({ seminar }: { seminar: Seminar }) {
  const { t } = useTranslation();
  const [done, tell] = useState<number>();
  const { length: all } = seminar.scenes;
  const make = async () => {
    tell(0);
    try {
      const { saveDeck } = await import('../../present/slides/deck.ts');
      const made = await saveDeck(seminar, tell);
      if (made) say(made);
      else changeSession({ notice: { title: t('file.failed'), text: t('present.editor.slidesTooLarge') } });
    } catch (error) {
      tellFailure(error);
    } finally {
      tell(undefined);
    }
  };
  const word = done === undefined ? t('present.editor.slides') : t('file.making', { done, all });
  return (
    <button
      type="button"
      className="button"
      aria-label={done === undefined ? `${word}: ${seminar.title}` : word}
      {...when(all > 0 && done === undefined, () => void make())}
    >
      {word}
    </button>
  );
}
