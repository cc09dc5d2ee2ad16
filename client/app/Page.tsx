/** The pages that lie over the picture; each is fetched when it is first turned to. */
import './page.css';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { View } from '#contract/view.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';

type Name = NonNullable<View['page']> | 'compare';

const PAGES = {
  gaps: lazyPart(async () => (await import('../panels/Gaps/Gaps.tsx')).Gaps),
  questions: lazyPart(async () => (await import('../panels/Questions/Questions.tsx')).Questions),
  matrix: lazyPart(async () => (await import('../panels/Matrix/Matrix.tsx')).Matrix),
  sources: lazyPart(async () => (await import('../panels/Sources/Sources.tsx')).Sources),
  clauses: lazyPart(async () => (await import('../panels/Clauses/Clauses.tsx')).Clauses),
  events: lazyPart(async () => (await import('../panels/Events/Events.tsx')).Events),
  growth: lazyPart(async () => (await import('../panels/Growth/Growth.tsx')).GrowthPage),
  map: lazyPart(async () => (await import('../panels/Map/Map.tsx')).MapPage),
  compare: lazyPart(async () => (await import('../panels/Compare/Compare.tsx')).Compare),
  help: lazyPart(async () => (await import('../panels/Help/Help.tsx')).Help),
  cypher: lazyPart(async () => (await import('../panels/Cypher/Cypher.tsx')).Cypher),
  api: lazyPart(async () => (await import('../panels/Api/Api.tsx')).Api),
} satisfies Record<Name, unknown>;

export function Page({ name }: { name: Name }) {
  const { t } = useTranslation();
  const Shown = PAGES[name];
  return (
    <ErrorBoundary>
      <Suspense
        fallback={
          <main className="page">
            <p className="muted">{t('app.working')}</p>
          </main>
        }
      >
        <Shown />
      </Suspense>
    </ErrorBoundary>
  );
}
