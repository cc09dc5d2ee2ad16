/** The bar: the mark, the search, the day, undo and redo, the link, theme and language. */
import { Popover } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES, LANGUAGES } from '#contract/vocabulary.ts';
import { copyView } from '../../explore/copy.ts';
import { redo, undo } from '../../explore/show-view.ts';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { OneOf } from '../../ui/OneOf.tsx';
import { DayPill } from './DayPill.tsx';
import { SearchBox } from '../../search/SearchBox.tsx';
import { prefer, sessions, THEMES } from '../../state/session.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';
import mark from '../../mark.svg';

/** `children`: what other panels put into it. */
export function Bar({ children }: { children?: React.ReactNode }) {
  const { t } = useTranslation();
  const past = useStore(views, (timeline) => timeline.past.length);
  const future = useStore(views, (timeline) => timeline.future.length);
  const working = useStore(sessions, ({ pending }) => pending > 0);
  return (
    <header className="bar">
      <a className="mark" href="./" aria-label={t('app.name')}>
        <img src={mark} alt="" width={22} height={22} />
        <span>{t('app.name')}</span>
      </a>
      <SearchBox />
      <div className="bar-end">
        <IconButton icon="undo" label={t('app.undo')} possible={past > 0} onClick={() => void undo()} />
        <IconButton icon="redo" label={t('app.redo')} possible={future > 0} onClick={() => void redo()} />
        <IconButton icon="share" label={t('app.copyLink')} onClick={() => void copyView()} />
        {children}
        <Display />
        <DayPill />
      </div>
      {working && <div className="working" role="progressbar" aria-label={t('app.working')} />}
    </header>
  );
}

function Display() {
  const { t } = useTranslation();
  const { theme, language, keys, copies } = useStore(sessions, (session) => session);
  return (
    <Popover position="bottom-end" offset={6} trapFocus>
      <Popover.Target>
        <button type="button" className="icon-button" aria-label={t('app.display')}>
          <Icon name="display" />
        </button>
      </Popover.Target>
      <Popover.Dropdown className="popover">
        <OneOf
          title={t('app.theme')}
          values={THEMES}
          now={theme}
          say={(name) => t(`app.${name}`)}
          onChange={(name) => prefer({ theme: name })}
        />
        <fieldset>
          <legend className="heading">{t('app.language')}</legend>
          {LANGUAGES.map((name) => (
            <label key={name} className="choice" lang={name}>
              <input
                type="radio"
                name="language"
                checked={language === name}
                onChange={() => prefer({ language: name })}
              />
              {LANGUAGE_NAMES[name]}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend className="heading">{t('app.keys')}</legend>
          <label className="choice">
            <input
              type="checkbox"
              checked={keys === 'on'}
              onChange={({ currentTarget }) => prefer({ keys: currentTarget.checked ? 'on' : 'off' })}
            />
            {t('app.keysAlone')}
          </label>
        </fieldset>
        <fieldset>
          <legend className="heading">{t('app.sources')}</legend>
          <label className="choice">
            <input
              type="checkbox"
              checked={copies === 'shown'}
              onChange={({ currentTarget }) => prefer({ copies: currentTarget.checked ? 'shown' : 'hidden' })}
            />
            {t('app.copies')}
          </label>
        </fieldset>
      </Popover.Dropdown>
    </Popover>
  );
}
