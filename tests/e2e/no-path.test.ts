/** A question without a path: what stands in the way, one click to ease a rule, and back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

describe('no path', () => {
  it('is told with its legal causes; an eased rule gives a path, and undo leads back', async () => {
    const { page, faults } = await served.visit('from=PHL&to=cooperate-with-icc&on=2026-11-29');
    const causes = page.locator('.causes > li');
    expect(await causes.first().innerText()).toMatch(
      /Ended\s+On 29 November 2026, the Rome Statute was no longer in force for the Philippines/,
    );
    const easing = page.getByRole('button', { name: 'Ask about 16 March 2019' });
    expect(await easing.innerText()).toContain(
      'it is the last day on which the Rome Statute is in force for the Philippines',
    );
    await easing.focus();
    await page.keyboard.press('Enter');
    await page.locator('.path-row').first().waitFor();
    expect(await page.locator('.path-row').count()).toBe(4);
    expect(page.url()).toContain('on=2019-03-16');
    await page.getByRole('button', { name: 'Undo' }).click();
    await easing.waitFor();
    expect(await page.locator('.path-row').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('opens the evidence of a cause, and says that absence here is not absence in law', async () => {
    const { page, faults } = await served.visit('from=PHL&to=cooperate-with-icc&on=2026-11-29');
    await page.locator('.causes .link-button').first().click();
    await page.waitForFunction(() => location.hash.includes('selected=PARTY_TO:PHL:'));
    expect(await page.locator('.absence').innerText()).toContain('Not found in this data is not “not obliged in law”');
    expect(faults).toEqual([]);
  });

  it('is told in Indonesian, and where nothing helps says so', async () => {
    const { page } = await served.visit('from=KHM&to=recovery-reflection-period&on=2026-11-29', { language: 'id' });
    expect(await page.locator('.causes').innerText()).toMatch(
      /Cambodia tidak termasuk pihak pada CoE Trafficking Convention/,
    );
    expect(await page.locator('.left').innerText()).toContain('Melonggarkan satu atau dua aturan tidak memberi jalur.');
  });
});

describe('mere association', () => {
  it('is called so, says which legal question it does not answer, and asks in law only by one click', async () => {
    const { page } = await served.visit(
      'from=KHM&to=assist-victims-recovery&groups=law,institutions,literature&on=2026-11-29',
    );
    const label = page.locator('.association');
    expect(await label.innerText()).toMatch(
      /Mere association\. The question also walks links in the literature\. A path here does not answer whether Cambodia owes this duty/,
    );
    await label.getByRole('button', { name: 'Ask in law only' }).click();
    await label.waitFor({ state: 'detached' });
  });
});
