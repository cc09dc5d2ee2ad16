/** A page on how the law has grown: parties by treaty, instruments by decade, common duties by year; each number opens its rows. */
import './growth.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openPage } from '../../explore/navigate.ts';
import { useSayDate } from '../../format/dates.ts';
import { growthSentences } from '../../growth/say.ts';
import { answers } from '../../state/answers.ts';
import { useStore } from '../../state/store.ts';
import { Heading } from '../../ui/Heading.tsx';
import { Decades } from './Decades.tsx';
import { Pairs } from './Pairs.tsx';
import { Treaties } from './Treaties.tsx';

export function GrowthPage() {
  const { t, i18n } = useTranslation();
  const sayDate = useSayDate();
  const growth = useStore(answers, (said) => said.growth);
  const [asked, setYear] = useState<number>();
  if (!growth)
    return (
      <main className="page">
        <p className="muted">{t('app.working')}</p>
      </main>
    );
  const year = Math.min(asked ?? growth.to, growth.to);
  return (
    <main className="page growth-page" aria-label={t('growth.title')}>
      <button type="button" className="link-button small muted" onClick={() => void openPage(undefined)}>
        ← {t('app.seeAtlas')}
      </button>
      <Heading>{t('growth.title')}</Heading>
      <p className="said muted">{t('growth.intro', { date: sayDate(growth.date) })}</p>
      <ul className="said growth-said">
        {growthSentences(growth, t, i18n.language).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {growth.note && <p className="small muted">{growth.note}</p>}
      <p className="small tabular growth-year">{t('growth.year', { year })}</p>
      <Treaties growth={growth} year={year} onYear={setYear} />
      <Decades growth={growth} />
      <Pairs growth={growth} year={year} onYear={setYear} />
    </main>
  );
}
