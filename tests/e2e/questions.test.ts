/** Legal questions on their page: found from the first screen, asked about something else, opened at their evidence. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUESTION_IDS } from '#contract/questions.ts';
import { QUESTION_TEXTS } from '#law/sentences/languages.ts';
import { type Served, serve } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

describe('the page of questions', () => {
  it('is reached from the first screen, answers how Cambodia must help victims recover, and opens the evidence of a row', async () => {
    const { page, faults } = await served.visit('');
    await page.getByRole('button', { name: 'All questions' }).click();
    await page
      .getByRole('button', { name: 'How is a State bound to help victims recover, and which victims?' })
      .click();
    const first = page.locator('.page tbody tr').first();
    await first.waitFor();
    expect(await first.innerText()).toMatch(/Palermo Protocol.*consider.*1 August 2007/s);
    expect(await page.locator('.page').innerText()).toMatch(/1 whose clause nobody has read/);
    expect(page.url()).toContain('ask=recovery');
    await first.getByRole('button', { name: 'Open evidence 2' }).click();
    await page.locator('.right .said', { hasText: /consider/ }).waitFor();
    expect(await page.locator('.right').innerText()).toMatch(/art 6\(3\).*consider/s);
    await page.getByRole('button', { name: 'Show in the picture' }).click();
    await page.locator('.page').waitFor({ state: 'detached' });
    expect(await page.locator('.right').innerText()).toMatch(/art 6\(3\).*consider/s);
    await page.keyboard.press('Control+z');
    await first.waitFor();
    expect(faults).toEqual([]);
  });

  it('asks the same about another State, and the link carries it', async () => {
    const { page } = await served.visit('page=questions&ask=members-bound');
    await page.locator('.page tbody tr').first().waitFor();
    expect(await page.locator('.page tbody tr').count()).toBe(9);
    const day = page.locator('.page .day-field input');
    await day.fill('1/5/2020');
    await day.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'That may be 1 May 2020 or 5 January 2020' }).waitFor();
    expect(page.url()).not.toContain('date~2020');
    await day.fill('1 May 2020');
    await day.press('Enter');
    await page.locator('.page tbody tr', { hasText: 'Brunei' }).waitFor();
    expect(page.url()).toContain('date~2020-05-01');
    expect(await page.locator('.page tbody tr').count()).toBe(10);
  });

  it('shows the statement behind an answer, and speaks Indonesian', async () => {
    const { page, faults } = await served.visit('page=questions&ask=reservations', { language: 'id' });
    await page.locator('.page summary', { hasText: 'Cypher' }).click();
    expect(await page.locator('.page pre').innerText()).toMatch(/MATCH \(i:Instrument \{id: 'palermo-protocol'\}\)/);
    expect(await page.locator('.page').innerText()).toMatch(
      /Negara mana yang mengesampingkan.*substantif.*Apa yang tidak dikatakan/is,
    );
    expect(faults).toEqual([]);
  });

  it('opens any of them by its name alone in a link', async () => {
    const { page, faults } = await served.visit('ask=recovery');
    for (const id of QUESTION_IDS) {
      await page.evaluate((asked) => {
        location.hash = `ask=${asked}`;
      }, id);
      const { title } = QUESTION_TEXTS.en.questions[id];
      await page.locator('.page').getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
    }
    // Who left them for the atlas finds it again by its link.
    await page.evaluate(() => {
      location.hash = 'page=sources&ask=recovery';
    });
    await page.locator('.page').getByRole('button', { name: 'Back to the atlas' }).click();
    await page.locator('.page').waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('ask=');
    expect(faults).toEqual([]);
  });

  it('begins at the top of a question whose card stood far down', async () => {
    const { page } = await served.visit('page=questions');
    await page.getByRole('button', { name: 'Which institution links this organisation to that instrument?' }).click();
    await page.locator('.page tbody tr').first().waitFor();
    expect(await page.locator('.page').evaluate((main) => main.scrollTop)).toBe(0);
  });
});
