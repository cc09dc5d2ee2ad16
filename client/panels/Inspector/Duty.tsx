/** One clause that asks something: its name, its force as a line, and for whom; a click shows its evidence. */
import { useTranslation } from 'react-i18next';
import type { GraphLink } from '#contract/links.ts';
import { select } from '../../explore/navigate.ts';
import { ForceLine } from '../../ui/ForceLine.tsx';

export function Duty({ link, name }: { link: GraphLink; name: string }) {
  const { t } = useTranslation();
  return (
    <li>
      <button type="button" className="neighbour duty" onClick={() => void select(link.id)}>
        <span>
          {name}
          <span className="small muted">{link.scope?.map((who) => t(`scopes.${who}`)).join(', ')}</span>
        </span>
        {link.force && <ForceLine force={link.force} />}
      </button>
    </li>
  );
}
