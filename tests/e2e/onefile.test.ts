/** A seminar as one file, opened from the disk with the network cut. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Seminar } from '#contract/seminar.ts';
import { fromHash } from '#contract/view-link.ts';
import { seminarFile } from '../../client/state/data-file.ts';
import { openBrowser } from '../support/browser.ts';
import { watch } from '../support/watch.ts';
import { clickSomething, coloursDrawn, noWebGl } from './drawn-pixels.ts';
import { some } from '../support/kinds.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-file-'));
const file = join(folder, 'seminar.html');
const former = join(folder, 'former.html');
const VIEWS = [
  '',
  'from=KHM&to=assist-victims-recovery&on=2026-11-29',
  'expand=unodc&selected=unodc',
  'page=questions&ask=recovery',
];
let browser: Browser;

beforeAll(async () => {
  const seminar = {
    id: 'try',
    title: 'A try',
    scenes: VIEWS.map((view, n) => ({ title: `Scene ${n + 1}`, claim: `Claim ${n + 1}.`, view: fromHash(view) })),
  };
  exportTo(file, 'seminar', seminarFile.write(Seminar.parse(seminar), 'v1'));
  exportTo(former, 'story', JSON.stringify(seminar));
  browser = await openBrowser();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function exportTo(out: string, word: string, text: string): void {
  const path = join(folder, 'seminar.json');
  writeFileSync(path, text);
  execFileSync('npx', ['tsx', 'client/onefile/command.ts', word, path, '--out', out], {
    env: { ...process.env, DATA_DIR: folder },
  });
}

async function open(
  hash: string,
  ready = 'h1.question',
  script?: () => void,
): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    offline: true,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  if (script) await page.addInitScript(script);
  const faults: string[] = [];
  page.on('request', (request) => /^(data:|file:.*seminar\.html)/.test(request.url()) || faults.push(request.url()));
  watch(page, faults);
  await page.goto(`file://${file}${hash && `#${hash}`}`);
  await page.locator(ready).first().waitFor();
  return { page, faults };
}

/** The hash of the working screen, where nothing is presented. */
const working = (view: string) => view || 'centre=palermo-protocol';

describe('the one file', () => {
  it('begins with its first scene and plays to its last by keyboard, without any request', async () => {
    const { page, faults } = await open('', 'main.player');
    for (const [n] of VIEWS.entries()) {
      await page.getByRole('heading', { name: `Claim ${n + 1}.` }).waitFor();
      expect(await page.locator('main.player canvas, main.player table').count()).toBeGreaterThan(0);
      await page.keyboard.press('PageDown');
    }
    expect(await page.evaluate(() => location.hash)).toContain(`scene=${VIEWS.length}`);
    await page.keyboard.press('Home');
    await page.getByRole('heading', { name: 'Claim 1.' }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is the same from a file that a browser saved and from one that an older Atlas knew as a story', () => {
    expect(readFileSync(former, 'utf8')).toBe(readFileSync(file, 'utf8'));
  });

  it('is at most 1.5 MB and names no other place', () => {
    expect(statSync(file).size).toBeLessThanOrEqual(1.5 * 1024 * 1024);
    expect(readFileSync(file, 'utf8').match(/(src|href)="?https?:/g)).toBeNull();
  });

  it.each(some(VIEWS, 2))('opens %s without any request', async (view) => {
    const { page, faults } = await open(working(view));
    await page.locator('canvas.sigma-nodes').first().waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is drawn, clicked and read as a table where there is no WebGL', async () => {
    const played = await open('', 'main.player', noWebGl);
    await expect.poll(() => coloursDrawn(played.page)).toBeGreaterThan(20);
    await played.page.context().close();
    const { page, faults } = await open(working(''), undefined, noWebGl);
    await expect.poll(() => coloursDrawn(page)).toBeGreaterThan(20);
    await clickSomething(page);
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('selected=');
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByRole('table').first().waitFor();
    expect([...played.faults, ...faults]).toEqual([]);
    await page.context().close();
  });

  it('lists its own sources and the version of its data', async () => {
    const { page, faults } = await open(`${VIEWS[1]}&page=sources`);
    await page.getByText(/sources, most used first\. Data version 2026-/).waitFor();
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(5);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('finds and inspects what it holds, and says what it does not', async () => {
    const { page, faults } = await open(VIEWS[1] ?? '');
    await page.keyboard.press('/');
    await page.keyboard.type('child rights');
    await page
      .getByRole('option', { name: /Child Rights Convention/ })
      .first()
      .click();
    await page
      .locator('.right')
      .getByRole('heading', { name: /Rights of the Child/ })
      .first()
      .waitFor();
    await page.getByRole('button', { name: /Back to the atlas/ }).click();
    await page.keyboard.press('/');
    await page.keyboard.type('France');
    await page
      .getByRole('option', { name: /France/ })
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
