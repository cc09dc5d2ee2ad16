/** What to mend in a scene, judged when it is asked for: that takes drawing it. */
import { Suspense, useState } from 'react';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { useTranslation } from 'react-i18next';
import type { Scene } from '#contract/seminar.ts';
import type { Language } from '#contract/vocabulary.ts';

const LintPanel = lazyPart(async () => (await import('../../present/lint/LintPanel.tsx')).LintPanel);

export function SceneLint({
  scene,
  language,
  onChange,
}: {
  scene: Scene;
  language: Language;
  onChange: (change: Partial<Scene>) => unknown;
}) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="small">{t('figure.lint.title')}</summary>
      {open && (
        <Suspense fallback={<p className="small muted">{t('app.working')}</p>}>
          <LintPanel scene={scene} language={language} onMend={onChange} />
        </Suspense>
      )}
    </details>
  );
}
