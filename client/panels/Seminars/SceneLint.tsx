/** What to mend in a scene, judged when it is asked for: that takes drawing it. */
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scene } from '#contract/seminar.ts';
import type { Language } from '#contract/vocabulary.ts';

const Lint = lazy(async () => ({ default: (await import('../../present/lint/LintPanel.tsx')).LintPanel }));

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
          <Lint scene={scene} language={language} onMend={onChange} />
        </Suspense>
      )}
    </details>
  );
}
