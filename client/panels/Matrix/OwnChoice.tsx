/** One's own rows or columns instead of a set: each is taken off by a click, and found by its name to be added. */
import { useTranslation } from 'react-i18next';
import { MATRICES, type Matrix, MOST_CHOSEN } from '#contract/matrix.ts';
import type { GraphNode } from '#contract/nodes.ts';
import { openMatrix } from '../../explore/matrix.ts';
import { say } from '../../explore/notices.ts';
import { EntityBox } from '../../search/EntityBox.tsx';

export function OwnChoice({ matrix: { asked, rows, columns } }: { matrix: Matrix }) {
  const { t } = useTranslation();
  const { chosen, rows: kind } = MATRICES[asked.by];
  const heads = kind === chosen ? rows : columns;
  const { these } = asked;
  const take = (ids: readonly string[]) => void openMatrix({ ...asked, these: ids.length > 0 ? [...ids] : undefined });
  if (!these)
    return heads.length === 0 ? null : (
      <p>
        <button type="button" className="link-button small" onClick={() => take(heads.map(({ id }) => id))}>
          {t('matrix.choose')}
        </button>
      </p>
    );
  const add = (node: GraphNode) => {
    const fits = node.kind === chosen && !(node.kind === 'Instrument' && node.level === 'national');
    if (!fits) return say(t(`matrix.notThat.${chosen}`, { name: node.name }));
    if (these.length >= MOST_CHOSEN) return say(t('matrix.most', { count: MOST_CHOSEN }));
    if (!these.includes(node.id)) take([...these, node.id]);
  };
  return (
    <section className="own-choice" aria-label={t('matrix.chosen')}>
      <ul className="chips">
        {heads.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              className="chip"
              aria-label={t('app.remove', { what: name })}
              onClick={() => take(these.filter((each) => each !== id))}
            >
              {name} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <EntityBox label={t(`matrix.add.${chosen}`)} placeholder={`${t(`matrix.add.${chosen}`)} …`} onChoose={add} />
    </section>
  );
}
