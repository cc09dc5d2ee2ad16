/** Where to begin, each first step one click from here; the keys; what the Atlas is, its words, how it is cited. */
import { useTranslation } from 'react-i18next';
import { openEvents } from '../../explore/events.ts';
import { askPath } from '../../explore/path.ts';
import { askQuestion, setCentre, setDate, openPage } from '../../explore/navigate.ts';
import { changeSession } from '../../state/session.ts';
import { About } from './About.tsx';
import { Heading } from '../../ui/Heading.tsx';

const KEYS = [
  '/',
  'Ctrl-Z',
  'Ctrl-Shift-Z',
  '1 2 3',
  '0',
  'Arrows',
  'Enter',
  '+',
  'Shift-F10',
  'Delete',
  '[',
  ']',
  'Esc',
  '?',
] as const;
const STEPS = {
  treaty: () => setCentre('ilo-c182'),
  path: () => askPath('unodc', 'KHM'),
  duty: () => askPath('KHM', 'assist-victims-recovery'),
  compare: () => askQuestion({ id: 'both-or-one', parameters: {} }),
  matrix: () => openPage('matrix'),
  events: () => openEvents(),
  day: async () => (await openPage(undefined)) && setDate('2007-07-15'),
  table: async () => (await openPage(undefined)) && changeSession({ table: true }),
  gaps: () => openPage('gaps'),
} as const;

export function Help() {
  const { t } = useTranslation();
  return (
    <main className="page" aria-label={t('pages.help')}>
      <button type="button" className="link-button small muted" onClick={() => void openPage(undefined)}>
        ← {t('app.seeAtlas')}
      </button>
      <Heading>{t('pages.help')}</Heading>
      <p className="said muted">{t('pages.helpIntro')}</p>
      <ul className="rows">
        {(Object.keys(STEPS) as (keyof typeof STEPS)[]).map((step) => (
          <li key={step} className="help-step">
            <button type="button" className="link-button said" onClick={() => void STEPS[step]()}>
              {t(`pages.steps.${step}`)}
            </button>
          </li>
        ))}
      </ul>
      <section className="section" aria-label={t('pages.keys')}>
        <h2 className="heading">{t('pages.keys')}</h2>
        <dl className="keys">
          {KEYS.map((key) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{t(`pages.key.${key}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <About />
    </main>
  );
}
