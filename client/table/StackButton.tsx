/** A stack as a button in words: what it stands for, beside what, and whether it is open. */
import { useTranslation } from 'react-i18next';
import { toggleStack } from '../explore/stacks.ts';
import { stackName, stackSubtitle } from '../picture/stack-names.ts';
import { graph } from '../picture/picture.ts';
import { changeSession } from '../state/session.ts';
import type { Stack } from '../graph/stacks.ts';
import { StackIcon } from '../ui/KindIcon.tsx';

export function StackButton({ stack }: { stack: Stack }) {
  const { t } = useTranslation();
  const group = [stackName(stack), stackSubtitle(stack)].filter(Boolean).join(', ');
  const owner = graph.hasNode(stack.owner) ? graph.getNodeAttribute(stack.owner, 'label') : stack.owner;
  return (
    <button
      type="button"
      className="option small"
      aria-expanded={stack.region ? stack.open : undefined}
      onFocus={() => changeSession({ hovered: stack.id })}
      onBlur={() => changeSession({ hovered: undefined })}
      onClick={() => void toggleStack(stack)}
    >
      <StackIcon /> {t('hubs.of', { group, owner })}
    </button>
  );
}
