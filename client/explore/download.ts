/** Text or bytes as a file, by a data: address: the policy of the page allows no blob:. */
import { dayOf } from '../graph/day.ts';
import { answers } from '../state/answers.ts';
import { currentView } from '../state/view.ts';

/** Firefox saves no longer ones; Chromium and Safari do. */
const LONGEST_HREF = 32_000_000;

/** False where the text is too long for an address. */
export function download(name: string, type: string, text: string): boolean {
  return saveHref(name, `data:${type};charset=utf-8,${encodeURIComponent(text)}`);
}

/** The same for a file that is no text. */
export const downloadBytes = (name: string, type: string, bytes: Uint8Array): boolean =>
  saveHref(name, `data:${type};base64,${base64(bytes)}`);

/** In lots, since a call takes only so many arguments. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text);
}

function saveHref(name: string, href: string): boolean {
  if (href.length > LONGEST_HREF) return false;
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  return true;
}

/** palermo-atlas-links-2026-11-24-data-1a2b3c.csv: what it is, the day that is shown, the version of the data. */
export function fileName(what: string, extension: string): string {
  const { asOf, dataVersion } = answers.get();
  const parts = ['palermo-atlas', what, dayOf(currentView()) ?? asOf, dataVersion && `data-${dataVersion}`];
  return `${parts
    .filter(Boolean)
    .join('-')
    .replace(/[^\w.-]+/g, '-')}.${extension}`;
}
