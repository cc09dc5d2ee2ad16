/** Text as a file, by a data: address: the policy of the page allows no blob:. */
import { answers } from './state/answers.ts';
import { currentView } from './state/view.ts';

/** Browsers drop addresses of more characters than this. */
const LONGEST = 2_000_000;

/** False where the text is too long for an address. */
export function download(name: string, type: string, text: string): boolean {
  const href = `data:${type};charset=utf-8,${encodeURIComponent(text)}`;
  if (href.length > LONGEST) return false;
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  return true;
}

/** palermo-atlas-links-2026-11-24-data-1a2b3c.csv: what it is, the day that is shown, the version of the data. */
export function fileName(what: string, extension: string): string {
  const { asOf, dataVersion } = answers.get();
  const parts = ['palermo-atlas', what, currentView().date ?? asOf, dataVersion && `data-${dataVersion}`];
  return `${parts.filter(Boolean).join('-').replace(/[^\w.-]+/g, '-')}.${extension}`;
}
