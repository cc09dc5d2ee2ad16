/** The console in a browser: a query is written, mended, run and read, and nothing breaks the policy. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { type Served, serve } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

it('runs a query, tells what is wrong with it, and opens what it finds', async () => {
  const { page, faults } = await served.visit('page=cypher', { ready: '.cypher-page .cm-content' });
  const field = page.getByRole('textbox', { name: 'Query in Cypher' });
  const type = async (text: string) => {
    await field.press('ControlOrMeta+a');
    await page.keyboard.insertText(text);
  };

  // A day that nobody tells is that of the data.
  await page.locator('.cypher-given input[value="2026-11-29"]').waitFor();
  await type('MATCH (s)-[p:');
  await page.keyboard.type('PARTY');
  await page.getByRole('option', { name: 'PARTY_TO' }).waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('listbox').count()).toBe(0);

  await type('MATCH (s:Contry {id: "KHM"})-[p:PARTY_TO]->(i:Instrument {id: "cat"}) RETRN s, p, i');
  await field.press('ControlOrMeta+Enter');
  await page.getByRole('alert').getByText('line 1, column 71').waitFor();
  const looked = page.getByRole('list', { name: 'What to look at in the query' }).getByRole('listitem');
  await looked.nth(1).waitFor();
  expect((await looked.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
    'Line 1, column 71 Did you mean RETURN',
    'Line 1, column 10 The data have no label “Contry”. Did you mean Country',
  ]);
  await page.getByRole('button', { name: 'RETURN' }).click();
  await page.getByRole('button', { name: 'Country', exact: true }).click();
  expect(await looked.count()).toBe(0);
  // The server told of that query by its status.
  expect(faults.splice(0)).toEqual([expect.stringContaining('400')]);

  await page.getByRole('button', { name: 'Run' }).click();
  const answer = page.getByRole('region', { name: 'Answer' });
  await answer.getByRole('button', { name: 'Cambodia' }).click();
  await page.locator('.right').getByRole('heading', { name: 'Cambodia' }).waitFor();
  expect(await answer.getByRole('row').allInnerTexts()).toEqual([
    's\tp\ti',
    expect.stringMatching(/^Cambodia\tPARTY_TO/),
  ]);
  expect(await axeFaults(page)).toEqual([]);
  // The same as a picture: its parts open the same cards.
  await answer.getByRole('button', { name: 'Picture', exact: true }).click();
  await answer.getByText('Nodes drawn: 2. Links drawn: 1.').waitFor();
  await answer.getByRole('button', { name: /^Cambodia – PARTY_TO → / }).press('Enter');
  await page.waitForURL(({ hash }) => hash.includes('PARTY_TO:KHM:cat'));
  await answer.getByRole('button', { name: 'Cambodia', exact: true }).click();
  await page.locator('.right').getByRole('heading', { name: 'Cambodia' }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  // Its file says what was asked, as of which day and from which data, and on which sources it rests; each text keeps its width.
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    answer.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const svg = readFileSync(await file.path(), 'utf8');
  for (const told of ['MATCH (s:Country', 'Cambodia', 'PARTY_TO', '29 November 2026', '>1  '])
    expect(svg).toContain(told);
  expect(svg.match(/<text /g)).toHaveLength(svg.match(/ textLength=/g)?.length ?? 0);
  await answer.getByRole('button', { name: 'JSON' }).click();
  expect(await answer.getByRole('textbox', { name: 'JSON' }).inputValue()).toContain('"PARTY_TO:KHM:cat"');

  // Tab leaves the field.
  await field.focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Run');

  await type('UNWIND range(1, 2000) AS a UNWIND range(1, 2000) AS b RETURN count(a + b) AS n');
  // It is not answered: only the button ends it.
  await page.route('**/api/cypher', () => undefined, { times: 1 });
  await field.press('ControlOrMeta+Enter');
  await page.locator('.cypher-working progress').waitFor();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.getByText('The query was stopped.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Run');
  await type('RETURN $one AS one');
  await page.getByRole('textbox', { name: '$one' }).fill('[1]');
  await page.keyboard.press('Enter');
  await page.getByRole('cell', { name: '1' }).waitFor();
  await page.waitForURL(({ hash }) => hash.includes('cypher=RETURN%20%24one%20AS%20one&given=one~%5B1%5D'));
  // The answer stays that of its query: what is typed after it is told apart, and taken up again.
  await type('RETURN 3 AS mine');
  await page.getByText('What stands below is said of another query: RETURN $one AS one').waitFor();
  await page.getByRole('button', { name: 'Show that query' }).click();
  await page.getByText('You typed this and did not ask it: RETURN 3 AS mine').waitFor();
  expect(await page.getByText('What stands below is said of another query').count()).toBe(0);
  await page.getByRole('textbox', { name: '$one' }).waitFor();

  // What was run and what the library has are opened with their parameters.
  await page.getByText('Library: 20 queries').click();
  await page.getByRole('button', { name: 'Who was party to a treaty on a day' }).click();
  await page.getByRole('textbox', { name: '$treaty' }).waitFor();
  await page.getByText('Run in this browser: 4').click();
  await page.getByRole('button', { name: 'RETURN $one AS one' }).click();
  await page.getByRole('textbox', { name: '$one' }).waitFor();
  expect(faults).toEqual([]);
});
