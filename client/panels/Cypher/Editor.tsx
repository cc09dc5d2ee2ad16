/** The field in which Cypher is written. Tab leaves it; what is typed is told with every letter. */
import { autocompletion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { type ChangeSpec, EditorState, type Range, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { getNonce } from 'get-nonce';
import { type RefObject, useEffect, useRef } from 'react';
import { NODE_KINDS } from '#contract/ontology.ts';
import { choicesAt } from './complete.ts';
import { NO_SCHEMA } from './hints.ts';
import { loadSchema } from './schema.ts';
import { tokensOf } from './tokens.ts';

export type Span = { from: number; to: number };
/** What others do with the field. */
export type EditorHandle = { replace: (change: ChangeSpec) => void; goTo: (at: number) => void };

type Props = {
  label: string;
  /** Id of what says how the field is used. */
  describedBy: string;
  text: string;
  /** What is underlined as wrong. */
  faults: readonly Span[];
  handle: RefObject<EditorHandle | null>;
  onChange: (text: string) => void;
  onRun: () => void;
};

export function Editor({ label, describedBy, text, faults, handle, onChange, onRun }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(null);
  const told = useRef({ onChange, onRun, text });
  useEffect(() => {
    told.current = { onChange, onRun, text };
  });
  useEffect(() => {
    const made = new EditorView({
      parent: place.current ?? document.body,
      state: EditorState.create({
        doc: told.current.text,
        extensions: [
          // The policy of the page lets in no other styles.
          EditorView.cspNonce.of(getNonce() ?? ''),
          history(),
          lineNumbers(),
          EditorView.lineWrapping,
          look,
          wrong,
          typedOver,
          autocompletion({ override: [suggested], icons: false }),
          keymap.of([
            { key: 'Mod-Enter', run: () => told.current.onRun() ?? true },
            ...defaultKeymap,
            ...historyKeymap,
          ]),
          EditorState.languageData.of(() => [{ commentTokens: { line: '//' } }]),
          EditorView.contentAttributes.of({ 'aria-label': label, 'aria-describedby': describedBy }),
          EditorView.updateListener.of(({ docChanged, state }) => {
            if (docChanged) told.current.onChange(state.doc.toString());
          }),
        ],
      }),
    });
    editor.current = made;
    handle.current = {
      replace: (changes) => made.dispatch({ changes }),
      goTo(at) {
        made.dispatch({ selection: { anchor: Math.min(at, made.state.doc.length) }, scrollIntoView: true });
        made.focus();
      },
    };
    return () => made.destroy();
  }, [label, describedBy, handle]);
  useEffect(() => {
    const now = editor.current;
    if (now && now.state.doc.toString() !== text)
      now.dispatch({ changes: { from: 0, to: now.state.doc.length, insert: text } });
  }, [text]);
  useEffect(() => editor.current?.dispatch({ effects: found.of(faults) }), [faults]);
  return <div ref={place} className="cypher-field" />;
}

async function suggested({ state, pos }: CompletionContext): Promise<CompletionResult | null> {
  const choices = choicesAt(state.sliceDoc(0, pos), await loadSchema().catch(() => NO_SCHEMA));
  if (!choices) return null;
  const { from, words } = choices;
  return { from, options: words.map((label) => ({ label })), validFor: /^[\p{ID_Continue}]*$/u };
}

/** Left to a browser, letters typed over others keep their look as an inline style, which the policy of the page reports. */
const typedOver = EditorView.domEventHandlers({
  beforeinput({ inputType, data, isComposing }, field) {
    if (inputType !== 'insertText' || !data || isComposing || field.state.selection.main.empty) return false;
    field.dispatch(field.state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true });
    return true;
  },
});

const marked = (spans: readonly Range<Decoration>[]): DecorationSet => Decoration.set([...spans], true);

/** A label that is a kind of the picture is underlined in its colour, which means nothing else. */
const kindOfLabel = (name: string): string => (NODE_KINDS.some((kind) => kind === name) ? ` cypher-of-${name}` : '');

function lookOf(cypher: string): DecorationSet {
  return marked(
    tokensOf(cypher).flatMap(({ kind, from, to, name }) =>
      kind === 'sign' || kind === 'name' || kind === 'key'
        ? []
        : Decoration.mark({
            class: `cypher-${kind}${kind === 'label' ? kindOfLabel(name) : ''}`,
          }).range(from, to),
    ),
  );
}

const look = StateField.define<DecorationSet>({
  create: ({ doc }) => lookOf(doc.toString()),
  update: (now, { docChanged, state }) => (docChanged ? lookOf(state.doc.toString()) : now),
  provide: (field) => EditorView.decorations.from(field),
});

const found = StateEffect.define<readonly Span[]>();
const FAULT = Decoration.mark({ class: 'cypher-fault' });
const wrong = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(now, { changes, effects, state }) {
    const told = effects.find((effect) => effect.is(found));
    if (!told) return now.map(changes);
    const inside = (told.value as readonly Span[]).filter(({ from, to }) => from < to && to <= state.doc.length);
    return marked(inside.map(({ from, to }) => FAULT.range(from, to)));
  },
  provide: (field) => EditorView.decorations.from(field),
});
