/** A word with <b>…</b> in it, drawn as elements: nothing that comes from data is ever read as markup. */
import { Fragment } from 'react';

export function Rich({ text }: { text: string }) {
  return text.split(/(<b>.*?<\/b>)/).map((part, i) => {
    const bold = /^<b>(.*)<\/b>$/.exec(part);
    // The parts never change places, so their place is their key.
    return <Fragment key={i}>{bold ? <b>{bold[1]}</b> : part}</Fragment>;
  });
}
