/** A path in a line: the names of what lies between its ends. */
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import type { FoundPath } from '#contract/path.ts';
import { nodeLabel } from '../picture/styles.ts';

/** "via Palermo Protocol, art 6(3)"; "directly" where nothing lies between. */
export function usePathName(answer: Answer<'path'>): (path: FoundPath) => string {
  const { t } = useTranslation();
  return (path) => {
    const between = path.nodes.slice(1, -1).flatMap((id) => answer.nodes.find((node) => node.id === id) ?? []);
    const names = between.map((node) => nodeLabel(node, { ...answer, paths: [path] }));
    return between.length === 0 ? t('path.direct') : t('path.via', { names: names.join(', ') });
  };
}
