/** Both ends of the question, each to be named anew, and turned round. */
import '../../search/search.css';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import { askPath } from '../../explore/path.ts';
import { EntityBox } from '../../search/EntityBox.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { NodeName } from '../../ui/NodeName.tsx';

export function Ends({ answer: { nodes, question } }: { answer: Answer<'path'> }) {
  const { t } = useTranslation();
  const [renaming, rename] = useState<'from' | 'to'>();
  const box = useRef<HTMLInputElement>(null);
  // Whoever asks for another end goes on to type it.
  useEffect(() => {
    if (renaming) box.current?.focus();
  }, [renaming]);
  const { from, to, rules } = question;
  const end = (which: 'from' | 'to') => {
    const node = nodes.find(({ id }) => id === question[which]);
    if (renaming === which || !node) {
      const choose = (id: string) => {
        rename(undefined);
        void (which === 'from' ? askPath(id, to, rules) : askPath(from, id, rules));
      };
      return (
        <EntityBox
          label={t(`path.${which}`)}
          placeholder={t('path.pick')}
          onChoose={(found) => choose(found.id)}
          input={box}
        />
      );
    }
    return (
      <button type="button" className="field chosen-end" title={t(`path.${which}`)} onClick={() => rename(which)}>
        <NodeName node={node} />
      </button>
    );
  };
  return (
    <fieldset className="two-ends with-swap" aria-label={t('path.ends')}>
      {end('from')}
      {end('to')}
      <IconButton icon="swap" label={t('path.swap')} onClick={() => void askPath(to, from, rules)} />
    </fieldset>
  );
}
