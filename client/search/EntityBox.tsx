/** A box that names one node: type, choose from the hits grouped by kind, done. In the bar and in the path panel. */
import { Combobox, useCombobox } from '@mantine/core';
import { type ReactNode, type RefObject, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GraphNode } from '#contract/nodes.ts';
import { NODE_KINDS } from '#contract/ontology.ts';
import type { Command } from './commands.ts';
import { CommandOptions } from './CommandOptions.tsx';
import { KindIcon } from '../ui/KindIcon.tsx';
import { fullName } from '../format/node-names.ts';
import { useNodeLabel } from '../hooks/useNodeLabel.ts';
import { type Hit, useSuggestions } from './useSuggestions.ts';

type Props = {
  label: string;
  placeholder: string;
  onChoose: (node: GraphNode) => void;
  /** What is offered beside a hit, chosen with onExtra. */
  extra?: (node: GraphNode) => string | undefined;
  onExtra?: (node: GraphNode) => void;
  /** Actions and questions beside the hits, run with onCommand. */
  commands?: (text: string) => Command[];
  onCommand?: (id: string) => void;
  input?: RefObject<HTMLInputElement | null>;
  end?: ReactNode;
};

/** Letters of a question, as the server takes them. */
const LONGEST = 200;

export function EntityBox({ label, placeholder, onChoose, extra, onExtra, commands, onCommand, input, end }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const lane = useId();
  const { hits, total, text: answered, near } = useSuggestions(text, lane);
  // Enter belongs to the text in the box: pressed before its answer is there, it waits for it.
  const [entered, enter] = useState(false);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const asked = text.trim();
  const known = commands?.(asked) ?? [];
  const suggested = asked || !combobox.dropdownOpened ? [] : known;
  const before = asked ? known.filter(({ first }) => first) : [];
  const after = asked ? known.filter(({ first }) => !first) : [];
  const best = before[0]?.id;
  // Enter takes the best hit, as soon as it is there; never what is only called something like it.
  const meant = best ?? (!near || after.length > 0 ? answered : '');
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (meant) selectFirstOption();
  }, [meant, selectFirstOption]);
  const groups = NODE_KINDS.map((kind) => ({ kind, hits: hits.filter((hit) => hit.node.kind === kind) })).toSorted(
    (a, b) => rankOf(hits, a.hits) - rankOf(hits, b.hits),
  );
  const extras = hits.slice(0, 3).flatMap(({ node }) => {
    const words = extra?.(node);
    return words ? [{ node, words }] : [];
  });

  const stale = asked !== '' && answered !== asked && !best;
  useEffect(() => {
    if (!entered || stale) return;
    enter(false);
    if (asked && meant) combobox.clickSelectedOption();
  }, [entered, stale, asked, meant, combobox]);

  const choose = (value: string) => {
    const [kind, ...rest] = value.split(' ');
    const node = hits.find((hit) => hit.node.id === rest.join(' '))?.node;
    setText('');
    combobox.closeDropdown();
    if (kind === 'command') return onCommand?.(rest.join(' '));
    if (node) (kind === 'extra' ? onExtra : onChoose)?.(node);
  };

  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal={false} shadow="none" offset={4} zIndex={300}>
      <Combobox.DropdownTarget>
        <span className="search-field">
          <Combobox.EventsTarget withExpandedAttribute>
            <input
              ref={input}
              className="field"
              type="text"
              aria-label={label}
              placeholder={placeholder}
              value={text}
              autoComplete="off"
              spellCheck={false}
              maxLength={LONGEST}
              onChange={(event) => {
                setText(event.currentTarget.value);
                enter(false);
                combobox.openDropdown();
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || !stale) return;
                event.preventDefault();
                combobox.resetSelectedOption();
                enter(true);
              }}
              onFocus={() => (asked || commands) && combobox.openDropdown()}
              onBlur={() => combobox.closeDropdown()}
            />
          </Combobox.EventsTarget>
          {end}
        </span>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown className="popover suggestions" hidden={asked ? !(answered || best) : suggested.length === 0}>
        <Combobox.Options className="options" aria-label={label}>
          <CommandOptions commands={suggested} />
          <CommandOptions commands={before} />
          {near && <CommandOptions commands={after} />}
          {near && <p className="group-name small muted">{t('search.near', { text: answered })}</p>}
          {text.length === LONGEST && (
            <p className="group-name small muted">{t('search.longest', { count: LONGEST })}</p>
          )}
          {groups.map(({ kind, hits: members }) =>
            members.length === 0 ? null : (
              <Combobox.Group
                key={kind}
                label={t(`kindsMany.${kind}`)}
                classNames={{ groupLabel: 'heading group-name' }}
              >
                {members.map((hit) => (
                  <HitOption key={hit.node.id} hit={hit} />
                ))}
              </Combobox.Group>
            ),
          )}
          {extras.length > 0 && (
            <Combobox.Group label={t('search.paths')} classNames={{ groupLabel: 'heading group-name' }}>
              {extras.map(({ node, words }) => (
                <Combobox.Option key={node.id} value={`extra ${node.id}`} className="option said">
                  {words}
                </Combobox.Option>
              ))}
            </Combobox.Group>
          )}
          {answered && !near && <CommandOptions commands={after} />}
          {hits.length === 0 && known.length === 0 && answered && (
            <Combobox.Empty className="option muted">{t('search.none', { text: answered })}</Combobox.Empty>
          )}
          {total > hits.length && (
            <p className="group-name small muted">{t('search.more', { count: total - hits.length })}</p>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function HitOption({ hit: { node, matched } }: { hit: Hit }) {
  const { t } = useTranslation();
  const name = fullName(node);
  const same = [name, node.name].some((shown) => shown.toLowerCase() === matched.toLowerCase());
  const instrument = useNodeLabel(node.kind === 'Article' ? node.instrument : '');
  const alias = same ? undefined : t('search.alias', { name: matched });
  const below =
    node.kind === 'Article'
      ? [instrument, node.heading].filter(Boolean).join(' · ')
      : node.name === name
        ? alias
        : name;
  return (
    <Combobox.Option value={`node ${node.id}`} className="option">
      <KindIcon kind={node.kind} />
      <span className="grow">
        {node.name}
        {below && <span className="small muted">{below}</span>}
      </span>
    </Combobox.Option>
  );
}

/** Groups stand in the order of their best hit. */
function rankOf(hits: Hit[], members: Hit[]): number {
  const [best] = members;
  return best ? hits.indexOf(best) : hits.length;
}
