/** A box that names one node: type, choose from the hits grouped by kind, done. In the bar and in the path panel. */
import { Combobox, useCombobox } from '@mantine/core';
import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GraphNode } from '#contract/nodes.ts';
import { NODE_KINDS } from '#contract/ontology.ts';
import type { Command } from './commands.ts';
import { CommandOptions } from './CommandOptions.tsx';
import { KindIcon } from '../ui/KindIcon.tsx';
import { fullName } from '../format/node-names.ts';
import { useNodeLabel } from '../hooks/useNodeLabel.ts';
import { ReadingChips } from './ReadingChips.tsx';
import { ReadingOptions } from './ReadingOptions.tsx';
import { type Changes, offeredOf, openReading } from './readings.ts';
import { type Hit, useSuggestions } from './useSuggestions.ts';

/** `words`: undefined where it is not offered of that node. */
export type Extra = { words: (node: GraphNode) => string | undefined; run: (node: GraphNode) => void };

type Props = {
  label: string;
  placeholder: string;
  onChoose: (node: GraphNode) => void;
  /** What else is offered of the first hits. */
  extras?: readonly Extra[];
  /** Actions and questions beside the hits, run with onCommand. */
  commands?: (text: string) => Command[];
  onCommand?: (id: string) => void;
  input?: RefObject<HTMLInputElement | null>;
  end?: ReactNode;
};

/** Letters of a question, as the server takes them. */
const LONGEST = 200;

export function EntityBox({ label, placeholder, onChoose, extras: more = [], commands, onCommand, input, end }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const lane = useId();
  const questions = commands !== undefined;
  const found = useSuggestions(text, lane, questions);
  const { hits, total, text: answered, near, understood, unread, awaited } = found;
  const [changes, setChanges] = useState<Changes>({});
  const own = useRef<HTMLInputElement>(null);
  const field = input ?? own;
  const dropdown = useRef<HTMLDivElement>(null);
  const inside = (target: EventTarget | null) =>
    target instanceof Node && (dropdown.current?.contains(target) || field.current?.contains(target)) === true;
  // Enter belongs to the text in the box: pressed before its answer is there, it waits for it.
  const [entered, enter] = useState(false);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const asked = text.trim();
  const known = commands?.(asked) ?? [];
  const suggested = asked || !combobox.dropdownOpened ? [] : known;
  const before = asked ? known.filter(({ first }) => first) : [];
  const after = asked ? known.filter(({ first }) => !first) : [];
  const offered = offeredOf(understood, answered, known.length > 0, near);
  const [reading] = offered.readings;
  const readingsFirst = reading !== undefined && (offered.sure || (near && known.length === 0));
  const options = <ReadingOptions offered={offered} changes={changes} />;
  const best = before[0]?.id;
  // Enter takes the best hit, as soon as it is there; never what is only called something like it.
  const sure = awaited
    ? ''
    : readingsFirst
      ? offered.sure
        ? answered
        : ''
      : !near || after.length > 0
        ? answered
        : '';
  const meant = best ?? sure;
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (meant) selectFirstOption();
  }, [meant, selectFirstOption]);
  // Beside a question that was understood, names that are only like its words are noise.
  const apart = near && readingsFirst && offered.sure;
  const groups = (apart ? [] : NODE_KINDS)
    .map((kind) => ({ kind, hits: hits.filter((hit) => hit.node.kind === kind) }))
    .toSorted((a, b) => rankOf(hits, a.hits) - rankOf(hits, b.hits));
  const extras = hits.slice(0, 3).flatMap(({ node }) =>
    [...more.entries()].flatMap(([place, each]) => {
      const words = each.words(node);
      return words ? [{ value: `extra ${place} ${node.id}`, words }] : [];
    }),
  );

  const stale = asked !== '' && (answered !== asked || awaited) && !best;
  useEffect(() => {
    if (!entered || stale) return;
    enter(false);
    if (!asked || !meant) return;
    combobox.selectFirstOption();
    combobox.clickSelectedOption();
  }, [entered, stale, asked, meant, combobox]);

  const choose = (value: string) => {
    const [kind, ...rest] = value.split(' ');
    const extra = kind === 'extra' ? more[Number(rest.shift())] : undefined;
    const node = hits.find((hit) => hit.node.id === rest.join(' '))?.node;
    const read = kind === 'reading' ? offered.readings[Number(rest[0])] : undefined;
    setText('');
    setChanges({});
    combobox.closeDropdown();
    if (read) return openReading(read, read === reading ? changes : {});
    if (kind === 'command') return onCommand?.(rest.join(' '));
    if (node) (extra?.run ?? onChoose)(node);
  };

  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal={false} shadow="none" offset={4} zIndex={300}>
      <Combobox.DropdownTarget>
        <span className="search-field">
          <Combobox.EventsTarget withExpandedAttribute>
            <input
              ref={field}
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
                setChanges({});
                enter(false);
                combobox.openDropdown();
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                if (!stale) {
                  // Pressed before the effect that chooses the best hit has run.
                  if (meant && combobox.getSelectedOptionIndex() === -1) combobox.selectFirstOption();
                  return;
                }
                event.preventDefault();
                combobox.resetSelectedOption();
                enter(true);
              }}
              onFocus={() => (asked || commands) && combobox.openDropdown()}
              // The chips stand in the dropdown and take the focus from the field.
              onBlur={({ relatedTarget }) => inside(relatedTarget) || combobox.closeDropdown()}
            />
          </Combobox.EventsTarget>
          {end}
        </span>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown
        ref={dropdown}
        className="popover suggestions"
        hidden={asked ? !(answered || best) : suggested.length === 0}
        onBlur={({ relatedTarget }) => inside(relatedTarget) || combobox.closeDropdown()}
        onKeyDown={({ key }) => {
          if (key !== 'Escape') return;
          combobox.closeDropdown();
          field.current?.focus();
        }}
      >
        {readingsFirst && reading && (
          <ReadingChips
            reading={reading}
            changes={changes}
            onChange={(at, value) => setChanges({ ...changes, [at]: value })}
            onOpen={() => choose('reading 0')}
          />
        )}
        <Combobox.Options className="options" aria-label={label}>
          <CommandOptions commands={suggested} />
          <CommandOptions commands={before} />
          {readingsFirst && options}
          {near && <CommandOptions commands={after} />}
          {near && !apart && <p className="group-name small muted">{t('search.near', { text: answered })}</p>}
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
              {extras.map(({ value, words }) => (
                <Combobox.Option key={value} value={value} className="option said">
                  {words}
                </Combobox.Option>
              ))}
            </Combobox.Group>
          )}
          {answered && !near && <CommandOptions commands={after} />}
          {!readingsFirst && options}
          {unread && near && <p className="group-name small muted">{t('search.unread')}</p>}
          {hits.length === 0 && known.length === 0 && !reading && answered && !awaited && (
            <Combobox.Empty className="option muted">{t('search.none', { text: answered })}</Combobox.Empty>
          )}
          {total > hits.length && !apart && (
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
