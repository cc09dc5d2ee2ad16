/** The judgement on a scene, folded; what it takes is fetched when it is first opened. */
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scene, Story } from '#contract/story.ts';

const Lint = lazy(() => import('./Lint.tsx').then((module) => ({ default: module.Lint })));

type Props = { scene: Scene; language: Story['language']; onMend: (scene: Scene) => void };

export function Check(props: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <details className="check" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="small">{t('figure.lint.title')}</summary>
      {open && <Suspense fallback={<p className="small muted">{t('app.working')}</p>}><Lint {...props} /></Suspense>}
    </details>
  );
}
