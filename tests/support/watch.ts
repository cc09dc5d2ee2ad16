/** What goes wrong on a page that a test has opened. */
import type { Page } from 'playwright-core';

/** Notes every error of the page. */
export function watch(page: Page, faults: string[]): void {
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
}
