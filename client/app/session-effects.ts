/** What must happen outside React when the session changes: theme, language, light in the picture, the dragged day. */
import { report } from '../explore/notices.ts';
import { reloadView } from '../explore/show-view.ts';
import { viewTitle } from '../format/view-title.ts';
import { answers } from '../state/answers.ts';
import { applyTheme } from './css-variables.ts';
import { updateHighlights, updateRim, retheme } from '../picture/picture.ts';
import { changeSession, sessions } from '../state/session.ts';
import { currentView, views } from '../state/view.ts';
import { fetchWords, i18n } from '../i18n/i18n.ts';

/** The tab, and what a screen reader says first, is named by what is asked. */
function nameTab(): void {
  const title = viewTitle(currentView(), answers.get());
  document.title = [title, i18n.t('app.name')].filter(Boolean).join(' · ');
}

/** How many of what has stood in the middle are offered again. */
const LONGEST_TRAIL = 5;

function keepTrail(): void {
  const { wings } = answers.get();
  const { trail } = sessions.get();
  const centre = wings?.nodes.find(({ id }) => id === wings.id);
  if (!centre || trail[0]?.id === centre.id) return;
  const before = trail.filter(({ id }) => id !== centre.id);
  changeSession({ trail: [{ id: centre.id, name: centre.name }, ...before].slice(0, LONGEST_TRAIL + 1) });
}

/** Ms for which the pointer stays at a node before what is around it is lit: what it only passes changes nothing. */
const DWELL = 80;
let dwelling: ReturnType<typeof setTimeout> | undefined;

function dwell(hovered: string | undefined): void {
  clearTimeout(dwelling);
  dwelling = setTimeout(() => changeSession({ pointed: hovered }), DWELL);
}

export function followSessionChanges(): void {
  views.subscribe(nameTab);
  answers.subscribe(nameTab);
  answers.subscribe(keepTrail);
  i18n.on('languageChanged', nameTab);
  let viewBefore = currentView();
  views.subscribe(() => {
    const was = viewBefore;
    viewBefore = currentView();
    const { selected, path } = viewBefore;
    // What was chosen or asked for is what is to be read: over the picture, where there is no room beside it.
    if (selected !== was.selected) changeSession({ sheet: selected ? 'right' : undefined });
    else if (path?.from !== was.path?.from || path?.to !== was.path?.to)
      changeSession({ sheet: path ? 'left' : undefined });
  });
  let before = sessions.get();
  applyTheme(before.theme);
  document.documentElement.lang = before.language;
  sessions.subscribe(() => {
    const now = sessions.get();
    const was = before;
    before = now;
    if (now.theme !== was.theme) {
      applyTheme(now.theme);
      retheme();
    }
    if (now.language !== was.language) {
      document.documentElement.lang = now.language;
      void fetchWords(now.language)
        .catch(report)
        .then(() => i18n.changeLanguage(now.language))
        .then(reloadView);
    }
    // What a page covers is drawn when the page is left, not on each day that is played on it.
    const covered = currentView().page !== undefined;
    if (!covered && (now.draggedDate !== was.draggedDate || now.draggedSince !== was.draggedSince)) updateRim();
    if (now.hovered !== was.hovered) dwell(now.hovered);
    if (
      now.hovered !== was.hovered ||
      now.pointed !== was.pointed ||
      now.hoveredPath !== was.hoveredPath ||
      now.selection !== was.selection
    )
      updateHighlights();
  });
}
