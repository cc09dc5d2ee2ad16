/**
 * Browsers' translators put their own elements in the place of texts. React, which knows the texts that it made, would then
 * fail to take them away, or change a text that nobody sees: an old day would stay in a sentence. What took the place of a
 * text is therefore remembered, goes when the text is to go, and gives way when the text changes.
 */

/** The text that React made → what stands in its place. */
const inPlaceOf = new WeakMap<Node, ChildNode>();

/** Before anything is drawn. */
export function bearTranslators(root: HTMLElement): void {
  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    if (child.parentNode === this) return removeChild.call(this, child) as T;
    inPlaceOf.get(child)?.remove();
    return child;
  };
  Node.prototype.insertBefore = function <T extends Node>(this: Node, added: T, before: Node | null): T {
    const known = before === null || before.parentNode === this;
    return insertBefore.call(this, added, known ? before : standsIn(this, before)) as T;
  };
  const texts = new MutationObserver((changes) => {
    for (const { target } of changes) restore(target);
  });
  new MutationObserver((changes) => {
    for (const change of changes)
      for (const text of change.removedNodes) {
        const stand = text.nodeType === Node.TEXT_NODE ? placedFor(change) : undefined;
        if (!stand) continue;
        inPlaceOf.set(text, stand);
        texts.observe(text, { characterData: true });
      }
  }).observe(root, { childList: true, subtree: true });
}

/** What a translator put where the text was, before it took it away or with it. */
function placedFor({ addedNodes, previousSibling, nextSibling }: MutationRecord): HTMLElement | undefined {
  return [...addedNodes, previousSibling, nextSibling].find((node): node is HTMLElement => isTranslation(node));
}

const isTranslation = (node: Node | null): boolean => node instanceof HTMLElement && node.localName === 'font';

/** Where the text cannot be found, at the end, rather than nowhere. */
function standsIn(parent: Node, text: Node): Node | null {
  const stand = inPlaceOf.get(text);
  return stand?.parentNode === parent ? stand : null;
}

/** A text that changed after it was translated is shown again; a translator that still listens translates it anew. */
function restore(text: Node): void {
  const stand = inPlaceOf.get(text);
  if (!stand?.isConnected || stand.contains(text)) return;
  inPlaceOf.delete(text);
  stand.replaceWith(text);
}
