/** The scenes as the room sees them, each on a page of its own as wide as a screen. */
import { useTranslation } from 'react-i18next';
import type { Seminar } from '#contract/seminar.ts';
import { measureText } from '../../figure/fonts.ts';
import { Svg } from '../../figure/Svg.tsx';
import { PAPER } from '../../figure/page.ts';
import { SLIDE } from '../../scene-forms/marks.ts';
import { sayIn } from '../../scene-forms/say.ts';
import { slideOf } from '../../scene-forms/slide.ts';
import type { PrintSheet } from './load-scenes.ts';

export function PrintedSlides({ seminar, sheets }: { seminar: Seminar; sheets: readonly PrintSheet[] }) {
  const { t, i18n } = useTranslation();
  return (
    <article className="print-slides" lang={seminar.language}>
      {[...sheets.entries()].map(([place, { scene, answer, failed }]) => {
        if (!scene.form || !answer)
          return (
            <section key={place} className="print-slide" data-words="true">
              <h2>{scene.claim || scene.title}</h2>
              <p>{failed ? t('figure.printing.failed', { text: failed }) : scene.aside}</p>
            </section>
          );
        const form = { ...scene, form: scene.form };
        const { marks, title } = slideOf(form, answer, [], measureText(), sayIn(i18n.language), PAPER);
        return (
          <section key={place} className="print-slide">
            <Svg marks={marks} {...SLIDE} label={title} />
          </section>
        );
      })}
    </article>
  );
}
