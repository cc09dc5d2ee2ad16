/** "Says who?": what stands behind a line, a State's standing and a claim, and what can be taken along. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

const RECOVERY = 'from=KHM&to=assist-victims-recovery&on=2026-11-29';

async function copied(page: Page, menu: string, form: string): Promise<string> {
  await page.getByRole('button', { name: menu }).click();
  await page.locator('.copy-menu').getByRole('button', { name: form }).click();
  await page.locator('.toast', { hasText: /copied/ }).waitFor({ state: 'attached' });
  return page.evaluate(() => navigator.clipboard.readText());
}

describe('a line', () => {
  it('shows wording, people, source, pinpoint and confidence', async () => {
    const { page } = await served.visit(RECOVERY);
    expect(await page.locator('.right').innerText()).toMatch(
      /art 6\(3\).*consider.*“shall consider implementing measures”.*every victim of trafficking.*Netherlands.*art 6, para|art 6\(3\).*high/s,
    );
  });

  it('is copied as an OSCOLA footnote that cites the treaty itself', async () => {
    const { page, faults } = await served.visit(RECOVERY);
    const text = await copied(page, 'Copy citation', 'OSCOLA footnotes');
    expect(text).toMatch(
      /^Protocol to Prevent, Suppress and Punish Trafficking in Persons.*adopted 15 November 2000, entered into force 25 December 2003.*art 6\(3\)/s,
    );
    expect(faults).toEqual([]);
  });

  it('is copied as CSL-JSON that can be read', async () => {
    const { page } = await served.visit(RECOVERY);
    const items = JSON.parse(await copied(page, 'Copy citation', 'CSL-JSON')) as { type: string; title: string }[];
    expect(items.map(({ type }) => type)).toContain('treaty');
  });
});

describe('what cannot be copied', () => {
  it('is said, with what to do, where the browser keeps its clipboard to itself', async () => {
    const { page, faults } = await served.visit(RECOVERY);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      document.execCommand = () => false;
    });
    await page.getByRole('button', { name: 'Copy link to this view' }).click();
    expect(await page.locator('[role=alert]').innerText()).toContain('Nothing was copied');
    expect(faults).toEqual([]);
  });

  it('is said, and can be tried again, where the server has gone', async () => {
    const { page } = await served.visit(RECOVERY);
    served.stop();
    await page.getByRole('button', { name: 'Copy this path' }).click();
    await page.locator('.copy-menu').getByRole('button', { name: 'Text with footnotes' }).click();
    expect(await page.locator('[role=alert]').innerText()).toContain('The server does not answer');
    await served.start();
    expect(await copied(page, 'Copy this path', 'Text with footnotes')).toContain('[3]');
  });
});

describe('a path', () => {
  it('is copied as text in which every step has its footnote', async () => {
    const { page } = await served.visit('from=unodc&to=KHM&via=untoc&on=2026-11-29');
    const text = await copied(page, 'Copy this path', 'Text with footnotes');
    expect(text).toMatch(
      /is the guardian of the Organized Crime Convention\. \[1\].*11 January 2006.* \[2\]\n\n\[1\] .*\n\[2\] .*\n\nhttp:\/\/127\.0\.0\.1/s,
    );
  });

  it('speaks Indonesian where the screen does', async () => {
    const { page } = await served.visit('from=unodc&to=KHM&via=untoc&on=2026-11-29', { language: 'id' });
    expect(await page.locator('.words').innerText()).toMatch(/Desember 2005/);
  });
});

describe('a State', () => {
  it('is told its standing on the day, with the reservations that lie over it', async () => {
    const { page } = await served.visit('selected=QAT');
    await page.locator('.overlay').first().waitFor();
    const right = await page.locator('.right').innerText();
    expect(right).toMatch(/in force for it since 28 June 2009 \(computed from Article 17\)/);
    expect(right).toMatch(/Article 6\(3\)\(d\).*Article 7\(1\)/s);
  });

  it('is contracting, not yet a party, between deposit and entry into force', async () => {
    const { page } = await served.visit('selected=KHM&date=2007-07-15');
    await page
      .getByText(/2 July 2007/)
      .first()
      .waitFor();
    expect(await page.locator('.right').innerText()).toMatch(/Cambodia had consented.*not in force for it yet/);
  });
});

describe('a claim', () => {
  it('of the paper stands beside what checks it', async () => {
    const { page } = await served.visit('selected=paulina-2025/f-049');
    await page.locator('.checks').waitFor();
    expect(await page.locator('.right').innerText()).toMatch(/it is a claim, not law.*checked by/is);
  });
});

describe('the gaps', () => {
  it('are named per instrument and State, and a nought is "not coded"', async () => {
    const { page, faults } = await served.visit();
    await page.getByRole('button', { name: 'What is coded, and what is missing' }).click();
    await page.locator('.page table').first().waitFor();
    const row = page.locator('.page tr', { hasText: 'ACTIP' }).first();
    expect(await row.innerText()).toMatch(/ACTIP\s+31\s+49/);
    expect(await page.locator('.page .not-coded').count()).toBeGreaterThan(5);
    await page.keyboard.press('Escape');
    await page.locator('.page').waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });
});

describe('a text that a visitor has', () => {
  it('stands beside our reading with the deciding words marked, and no request tells of it', async () => {
    const { page, faults } = await served.visit('page=clauses&centre=palermo-protocol');
    await page.locator('.clauses-article').first().waitFor();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    const input = page.locator('.clauses-drop input[type=file]');
    await input.setInputFiles(file('bad.md', 'no article'));
    expect(await page.getByRole('alert').innerText()).toMatch(/bad\.md:1/);
    await input.setInputFiles(
      file('mine.md', '# Mine\n## Article 6\nEach State Party shall consider implementing measures.\n'),
    );
    await page.locator('.clauses-text mark').first().waitFor();
    expect(await page.locator('.clauses-text mark').first().innerText()).toBe('shall consider implementing measures');
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(asked).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('would fill what nobody has read of ACTIP: the clauses and the columns are listed', async () => {
    const { page } = await served.visit('page=clauses&centre=actip');
    await page.getByRole('heading', { name: 'What nobody has read' }).waitFor();
    const rows = await page.locator('.page pre').innerText();
    expect(rows).toMatch(/^start,end,force,qualifier,/);
    expect(rows.split('\n')).toHaveLength(1 + 21);
    expect(await page.locator('.page').innerText()).toContain(
      '5, 6, 7, 8, 9, 10, 11, 12, 13, 17, 18, 19, 20, 21, 22, 23',
    );
  });
});
