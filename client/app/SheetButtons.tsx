/** Where the panels are sheets: what is asked and what is chosen, each in a button that opens its sheet. */
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { fullName } from '../format/node-names.ts';
import { viewTitle } from '../format/view-title.ts';
import { answers } from '../state/answers.ts';
import { changeSession } from '../state/session.ts';
import { useStore } from '../state/store.ts';
import { views } from '../state/view.ts';

export function SheetButtons() {
  const { t } = useTranslation();
  const view = useStore(views, ({ now }) => now);
  const said = useStore(answers, (all) => all);
  const node = said.inspected?.node?.node;
  const words = {
    left: viewTitle({ ...view, page: undefined }, said) || t('app.question'),
    right: node && node.id === view.selected ? fullName(node) : t('app.details'),
  };
  return (
    <div className="sheet-buttons">
      {(['left', 'right'] as const).map((side) => (
        <button
          key={side}
          type="button"
          className={side === 'left' ? 'button question-button' : 'button'}
          aria-controls={`side-${side}`}
          aria-expanded={false}
          onClick={() => {
            flushSync(() => changeSession({ sheet: side }));
            document.getElementById(`side-${side}`)?.focus();
          }}
        >
          {words[side]}
        </button>
      ))}
    </div>
  );
}
