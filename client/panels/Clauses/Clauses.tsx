/** One instrument article by article: what is coded, beside a text that a visitor has, and what nobody has read. */
import './clauses.css';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import type { TreatyText } from '#law/verify/read-text.ts';
import { VERDICTS, verifyClauses } from '#law/verify/verify.ts';
import { openPage } from '../../explore/navigate.ts';
import { queryClauses } from '../../explore/queries.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';
import { ArticleBeside, type Coded } from './ArticleBeside.tsx';
import { TextFile } from './TextFile.tsx';
import { ToEnter } from './ToEnter.tsx';
import { Heading } from '../../ui/Heading.tsx';

export function Clauses() {
  const { t } = useTranslation();
  const centre = useStore(views, ({ now }) => now.centre);
  const known = useClauses(centre);
  const [text, setText] = useState<TreatyText>();
  const checked = useMemo(() => (known && text ? verifyClauses(text, codedOf(known)) : undefined), [known, text]);
  if (!known)
    return (
      <main className="page">
        <p className="muted">{t('app.working')}</p>
      </main>
    );
  const name = known.instrument.title;
  const unread = known.articles.filter(({ article }) => article.unread);
  return (
    <main className="page" aria-label={t('clauses.title', { name })}>
      <button type="button" className="link-button small muted" onClick={() => void openPage(undefined)}>
        ← {t('app.seeAtlas')}
      </button>
      <Heading>{t('clauses.title', { name })}</Heading>
      <p className="said muted">{t('clauses.intro')}</p>
      {unread.length > 0 && <ToEnter instrument={known.instrument} articles={unread} />}
      <TextFile onRead={setText} />
      {checked && (
        <p className="said" role="status">
          {VERDICTS.map((verdict) =>
            t(`clauses.counts.${verdict}`, { count: checked.filter((one) => one.verdict === verdict).length }),
          ).join(' · ')}
        </p>
      )}
      {known.articles.map(({ article, clauses }) => (
        <ArticleBeside
          key={article.id}
          article={article}
          clauses={clauses}
          text={text?.articles.get(article.number)}
          checked={checked?.filter(({ clause }) => clause.article === article.number)}
        />
      ))}
    </main>
  );
}

function codedOf({ articles }: Answer<'clauses'>): Coded[] {
  return articles.flatMap(({ article, clauses }) =>
    clauses.flatMap(({ link }) =>
      link.type === 'IMPOSES' ? [{ id: link.id, article: article.number, words: link.qualifier }] : [],
    ),
  );
}

function useClauses(instrument: string): Answer<'clauses'> | undefined {
  const [known, know] = useState<Answer<'clauses'>>();
  useEffect(() => {
    let here = true;
    know(undefined);
    void queryClauses(instrument).then((answer) => here && answer && know(answer));
    return () => {
      here = false;
    };
  }, [instrument]);
  return known;
}
