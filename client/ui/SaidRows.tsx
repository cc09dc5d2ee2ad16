/** Sentences with their places, row by row: pointed at, one is lit in the picture; pressed, its evidence is shown. */
import type { Said } from '#contract/path.ts';
import { select } from '../explore/navigate.ts';
import { changeSession } from '../state/session.ts';
import { useStore } from '../state/store.ts';
import { views } from '../state/view.ts';
import { CitationLine } from './CitationLine.tsx';

export function SaidRows({ sentences }: { sentences: readonly Said[] }) {
  const selected = useStore(views, ({ now }) => now.selected);
  return (
    <ol className="words rows">
      {sentences.map((said, place) => (
        <li
          key={`${said.link} ${said.sentence}`}
          className="step"
          aria-current={said.link === selected || undefined}
          onMouseEnter={() => changeSession({ hovered: said.link })}
          onMouseLeave={() => changeSession({ hovered: undefined })}
        >
          <span className="small tabular">{place + 1}</span>
          <div>
            <button type="button" className="said" onClick={() => void select(said.link)}>
              {said.sentence}
            </button>
            <CitationLine citation={said.citation} />
          </div>
        </li>
      ))}
    </ol>
  );
}
