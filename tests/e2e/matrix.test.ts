/** The matrix: reached from the first screen and from the picture, read and walked by hand and by keyboard, and back. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Seminar } from '#contract/seminar.ts';
import { fromHash } from '#contract/view-link.ts';
import { type Served, serve } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

describe('the matrix', () => {
  it('shows what each ASEAN State owes, opens the clauses behind a cell, and one step leads back', async () => {
    const { page, faults } = await served.visit('');
    await page.getByRole('button', { name: 'Matrix: who owes what' }).click();
    await page.locator('.matrix').waitFor();
    expect(await page.locator('.matrix tbody tr').count()).toBe(11);
    await page
      .getByRole('button', {
        name: /^Cambodia · .*recover.*: qualified, for all of them, within the limit of the treaty.* \(Organized Crime Convention, art 25\(1\)\)$/i,
      })
      .click();
    await page.locator('.page').waitFor({ state: 'detached' });
    expect(await page.locator('.left').innerText()).toMatch(/How is Cambodia bound\?/);
    expect(await page.locator('.left').innerText()).toMatch(/Organized Crime Convention/);
    expect(page.url()).toContain('on=2026-11-29');
    await page.keyboard.press('Control+z');
    await page.locator('.matrix').waitFor();
    expect(faults).toEqual([]);
  });

  it('is walked with the arrows, says where one is, and Enter opens a State’s standing under a treaty', async () => {
    const { page } = await served.visit('page=matrix&matrix=asean~instrument&date=2007-07-15');
    const first = page.locator('button[data-at][tabindex="0"]');
    await first.focus();
    const heads = await page.locator('.matrix th[scope=col]').allInnerTexts();
    for (let i = 0; i < heads.indexOf('Palermo Protocol'); i++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.matrix-said').innerText()).toMatch(
      /^Cambodia · Protocol to Prevent.*: contracting State, not yet in force for it \(.+\)$/,
    );
    await page.keyboard.press('Enter');
    await page.locator('.page').waitFor({ state: 'detached' });
    expect(await page.locator('.right').innerText()).toMatch(/Cambodia/);
    expect(page.url()).toContain('selected=KHM');
  });

  it.each(['light', 'projector'])('names every column whole in the theme %s', async (theme) => {
    const { page } = await served.visit('page=matrix&matrix=asean~instrument', { theme });
    for (const by of ['instrument', 'duty']) {
      await page.evaluate((to) => (location.hash = `page=matrix&matrix=asean~${to}`), by);
      const heads = page.locator('.matrix .matrix-head > span');
      await expect.poll(() => heads.count()).toBe(by === 'instrument' ? 60 : 80);
      const cut = await heads.evaluateAll((all) =>
        all.filter((head) => head.scrollWidth > head.clientWidth).map((head) => head.textContent),
      );
      expect(cut).toEqual([]);
    }
  });

  it.each(['light', 'projector'])(
    'breaks no word of a head and cuts no letter at its foot in the theme %s',
    async (theme) => {
      const { page } = await served.visit('page=matrix&matrix=all~help', { theme });
      await page.locator('.matrix').waitFor();
      const faults = await page.locator('.matrix .matrix-head > span').evaluateAll((heads) =>
        heads.flatMap((head) => {
          const [text] = [...head.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
          if (!text) return ['no text'];
          const words = [...(text.textContent ?? '').matchAll(/[^\s/-]+/g)];
          const broken = words.filter(({ index, 0: word }) => {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            return range.getClientRects().length > 1;
          });
          const all = document.createRange();
          all.selectNodeContents(head);
          const cut = all.getBoundingClientRect().bottom > head.getBoundingClientRect().bottom + 1;
          return [...broken.map(([word]) => word), ...(cut ? [`${head.textContent} is cut`] : [])];
        }),
      );
      expect(faults).toEqual([]);
    },
  );

  it('draws in the legend what it draws in the cells', async () => {
    const { page } = await served.visit('page=matrix&matrix=all~clause');
    await page.locator('.matrix').waitFor();
    const placed = (where: string) =>
      page
        .locator(`${where} .sign.fit-other`)
        .first()
        .evaluate((sign) => {
          const { left, bottom } = getComputedStyle(sign, '::before');
          return [sign.clientWidth, sign.clientHeight, left, bottom];
        });
    expect(await placed('.matrix-signs')).toEqual(await placed('.matrix tbody'));
  });

  it('never calls “no” what is not in the data, and says for whom a duty holds', async () => {
    const { page } = await served.visit('page=matrix&matrix=asean~duty~children');
    await page.locator('.matrix').waitFor();
    const names = await page
      .locator('button[data-at]')
      .evaluateAll((cells) => cells.flatMap((each) => each.getAttribute('aria-label') ?? []));
    expect(names.length).toBeGreaterThan(500);
    const said =
      /: (mandatory|qualified|consider|recommended|optional|set aside by its own reservation|no clause in the data|not known for this day|only clauses that nobody read)\b/;
    expect(names.filter((name) => !said.test(name))).toEqual([]);
    expect(new Set(names.map((name) => said.exec(name)?.[1]))).toContain('no clause in the data');
    // Whatever says that a State is bound says for whom, and by which clause.
    expect(
      names
        .filter((name) => /: (mandatory|qualified|consider|recommended|optional)/.test(name))
        .every((name) => /(for (all|some) of them|for other people).*\(.+\)$/.test(name)),
    ).toBe(true);
    expect(await page.locator('.page').innerText()).toContain('never a “no” in law');
    expect(await page.locator('.page').innerText()).toContain(
      'The Palermo Protocol applies within its own limits (Article 4)',
    );
  });

  it('marks and counts what changed since an earlier day, which is in the link, and one step leads back', async () => {
    const { page, faults } = await served.visit('page=matrix&matrix=asean~instrument');
    await page.locator('.matrix').waitFor();
    expect(await page.locator('td[data-change]').count()).toBe(0);
    await page.getByRole('button', { name: 'How time is played, and a second day' }).first().click();
    await page.getByRole('button', { name: 'Compare with an earlier day' }).click();
    await expect.poll(() => page.url()).toContain('since=2000-11-15');
    const told = page.locator('.matrix-page .said.answer');
    await told.waitFor();
    const [, count = ''] = /, ([\d,]+) cells changed: /.exec(await told.innerText()) ?? [];
    expect(await page.locator('td[data-change]').count()).toBe(Number(count.replace(',', '')));
    expect(await page.locator('.matrix-page').innerText()).toContain('so not compared: Timor-Leste');
    expect(await page.locator('.matrix-legend').innerText()).toContain(
      'holds now; on 15 November 2000 nothing in the data did',
    );
    expect(
      await page
        .getByRole('button', { name: /^Cambodia · Protocol to Prevent.*State Party.* · on 15 November 2000: / })
        .count(),
    ).toBe(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.url()).not.toContain('since=');
    await expect.poll(() => page.locator('td[data-change]').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('is played by itself, each day with its own answer, and stands at the day where it is paused', async () => {
    const { page, faults } = await served.visit('page=matrix&matrix=asean~instrument');
    await page.locator('.matrix').waitFor();
    await page.getByRole('button', { name: 'Play', exact: true }).first().click();
    const intro = page.locator('.matrix-intro');
    await expect.poll(() => intro.innerText()).not.toContain('On 29 November 2026');
    await page.getByRole('button', { name: 'Pause' }).first().click();
    await expect.poll(() => page.url()).toContain('date=');
    // Its letters are set in capitals, which its text is not.
    const day = await page.locator('.day-bar .tabular').textContent();
    await expect.poll(() => intro.innerText()).toContain(`On ${day}`);
    expect(faults).toEqual([]);
  });

  it('takes other rows, columns and people into the link, and undo takes them back', async () => {
    const { page } = await served.visit('page=matrix');
    await page.locator('.parameters select').nth(0).selectOption('Oceania');
    await expect.poll(() => page.locator('.matrix tbody tr').count()).toBe(16);
    await page.locator('.parameters select').nth(3).selectOption('children');
    await expect.poll(() => page.url()).toContain('matrix=Oceania~~children');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.locator('.matrix tbody tr').count()).toBe(11);
  });

  it('sums up a column by “shall” alone, and its heads are walked too', async () => {
    const { page } = await served.visit('page=matrix');
    await page.locator('.matrix').waitFor();
    const heads = await page.locator('.matrix th[scope=col]').allInnerTexts();
    const sum = async (head: string) => (await page.locator('.matrix tfoot td').allInnerTexts())[heads.indexOf(head)];
    // Palermo 7(1) only asks every one of them to consider it.
    expect(
      await page
        .getByRole('button', { name: /Residence|residence/ })
        .evaluateAll(
          (cells) => cells.filter((each) => /: consider/.test(each.getAttribute('aria-label') ?? '')).length,
        ),
    ).toBeGreaterThan(5);
    expect(await sum('Residence status of victims')).toBe('');
    expect(Number(await sum('Criminalise trafficking'))).toBeGreaterThan(8);
    await page.locator('button[data-at][tabindex="0"]').focus();
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(heads[0]);
    await page.keyboard.press('Enter');
    await page.locator('.page').waitFor({ state: 'detached' });
    expect(page.url()).toContain('wings=');
  });

  it('begins where the picture was left, from the menu of a node', async () => {
    const { page } = await served.visit('selected=KHM');
    await page.locator('.middle').first().focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'As table: States and duties' }).click();
    await page.locator('.matrix').waitFor();
    expect(await page.locator('button[data-at][tabindex="0"]').getAttribute('aria-label')).toMatch(/^Cambodia/);
  });

  it('shows one pillar alone, and fits the screen', async () => {
    const { page } = await served.visit('page=matrix&matrix=asean~duty~~protection');
    await page.locator('.matrix').waitFor();
    expect(await page.locator('.matrix th[scope=colgroup]').allInnerTexts()).toEqual(['PROTECTION']);
    expect(await page.locator('.matrix th[scope=col]').count()).toBeGreaterThan(10);
    expect(page.url()).toContain('matrix=asean~~~protection');
  });

  it('stands in a seminar, kept back whole until it is revealed, and prints', async () => {
    const seminar = Seminar.parse({
      id: 'grid',
      title: 'Grid',
      scenes: [
        {
          title: 'Who owes what?',
          claim: 'Eleven States owe much.',
          view: fromHash('page=matrix&matrix=asean~duty~~protection'),
          masked: [{ what: 'force' }],
        },
      ],
    });
    const { page, faults } = await served.visit('seminar=grid&scene=1', {
      viewport: { width: 1920, height: 1080 },
      stored: { 'palermo-atlas.seminars': JSON.stringify([seminar]) },
      ready: '.player',
    });
    await page.locator('.big-table').waitFor();
    expect(await page.locator('.big-table').innerText()).toMatch(/kept back/);
    expect(await page.content()).not.toMatch(/Cambodia ·/);
    await page.keyboard.press('r');
    await page.locator('.matrix').waitFor();
    expect(await page.locator('.matrix tbody tr').count()).toBe(11);
    expect(await page.locator('.player').innerText()).toContain('Eleven States owe much.');
    expect(faults).toEqual([]);
  });

  it('is saved with the day and the version of the data in every line, in the language of the screen', async () => {
    const { page } = await served.visit('page=matrix', { language: 'id' });
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Unduh CSV' }).click(),
    ]);
    const lines = readFileSync(await saved.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines).toHaveLength(1 + (await page.locator('.matrix tbody td').count()));
    expect(lines[1]).toMatch(/2026-11-29;\d{4}-\d\d-\d\d-\w+$/);
    expect(lines[0]).toContain('Baris;Kolom;Dalam data');
    // Whoever is bound is bound by a clause that was read somewhere.
    expect(
      lines
        .filter((line) => line.includes(';bersyarat;') || line.includes(';qualified;'))
        .every((line) => /;https?:\/\//.test(line)),
    ).toBe(true);
  });
});
