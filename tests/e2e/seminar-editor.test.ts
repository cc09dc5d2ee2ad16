/** The editor of seminars: a scene from what is on the screen, everything by keyboard, files in. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Seminar } from '#contract/seminar.ts';
import { fromHash } from '#contract/view-link.ts';
import { axeFaults } from './axe.ts';
import { type Served, serve } from './served.ts';

const RECOVERY = 'from=KHM&to=assist-victims-recovery&on=2026-11-29';
const seminar = Seminar.parse({
  id: 'demo',
  title: 'Help to recover',
  scenes: [
    { title: 'How firmly?', claim: 'One verb is mandatory.', view: fromHash(RECOVERY), masked: [{ what: 'force' }] },
  ],
});

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

describe('the editor', () => {
  it('makes a scene of what is on the screen in three clicks, and presents it', async () => {
    const { page, faults } = await served.visit(RECOVERY);
    await page.getByRole('button', { name: 'Seminars', exact: true }).click();
    await page.getByText('A seminar begins with it.', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Add as scene' }).click();
    await page.getByRole('button', { name: 'Keep the scene' }).click();
    await page.locator('.scene-name', { hasText: 'How is Cambodia bound?' }).waitFor();
    await page.getByRole('button', { name: /^Present: / }).click();
    await page.locator('.player h1', { hasText: 'Palermo Protocol' }).waitFor();
    expect(await page.locator('.rest').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  it('makes a scene of the map by standing, which is presented as one', async () => {
    const { page, faults } = await served.visit('page=map&date=2007-07-15', { ready: 'main.page h1' });
    await page.getByRole('button', { name: 'Seminars', exact: true }).click();
    await page.getByRole('button', { name: 'Add as scene' }).click();
    await page.getByRole('button', { name: 'Keep the scene' }).click();
    await page.locator('.scene-name').waitFor();
    await page.getByRole('button', { name: /^Present: / }).click();
    // Every State stands on it, by its shape or as a point, and its day at the foot.
    await page.locator('.form-stage svg').waitFor();
    await page.getByText('Law as on 15 July 2007').waitFor();
    expect(await page.locator('.form-stage svg path').count()).toBeGreaterThan(150);
    expect(faults).toEqual([]);
  });

  it('makes a scene of parties over time, which is presented as one', async () => {
    const { page, faults } = await served.visit('page=growth&centre=crc&date=2007-07-15', { ready: 'main.page h1' });
    await page.getByRole('button', { name: 'Seminars', exact: true }).click();
    await page.getByRole('button', { name: 'Add as scene' }).click();
    await page.getByRole('button', { name: 'Keep the scene' }).click();
    await page.locator('.scene-name').waitFor();
    await page.getByRole('button', { name: /^Present: / }).click();
    await page.locator('.form-stage svg').waitFor();
    await page.getByText('Law as on 15 July 2007').waitFor();
    await page.locator('.form-stage svg text', { hasText: 'Child Rights Convention' }).first().waitFor();
    expect(faults).toEqual([]);
  });

  it('makes a scene of what happened between two days, which is presented as one', async () => {
    const { page, faults } = await served.visit(
      'page=events&events=instruments~palermo-protocol,parties~KHM,to~2007-07-15',
      { ready: 'main.page h1' },
    );
    await page.getByRole('button', { name: 'Seminars', exact: true }).click();
    await page.getByRole('button', { name: 'Add as scene' }).click();
    await page.getByRole('button', { name: 'Keep the scene' }).click();
    await page.locator('.scene-name').waitFor();
    await page.getByRole('button', { name: /^Present: / }).click();
    await page.getByText('Law as on 15 July 2007').waitFor();
    await page.locator('.form-stage svg text', { hasText: '11 November 2001' }).first().waitFor();
    expect(await page.locator('.form-stage svg text', { hasText: '1 August 2007' }).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('says of a page for reading that it cannot be a scene', async () => {
    for (const name of ['map&map=duties', 'sources', 'help']) {
      const { page } = await served.visit(`page=${name}`, { ready: 'main.page h1' });
      await page.getByRole('button', { name: 'Seminars', exact: true }).click();
      await page.getByText('This page is for reading and cannot be a scene.', { exact: false }).waitFor();
      expect(await page.getByRole('button', { name: 'Add as scene' }).count()).toBe(0);
    }
  });

  it('works by keyboard alone: begin, add, name, move, delete, undo', async () => {
    const { page } = await served.visit('page=questions&ask=recovery');
    const press = async (name: string | RegExp) => {
      await page
        .getByRole('button', { name, exact: typeof name === 'string' })
        .first()
        .focus();
      await page.keyboard.press('Enter');
    };
    await press('Seminars');
    for (const title of ['First', 'Second']) {
      await press('Add as scene');
      await page.getByLabel('Title', { exact: true }).focus();
      await page.keyboard.press('Control+a');
      await page.keyboard.type(title);
      await page.keyboard.press('Enter');
      await page.locator('.scene-name', { hasText: title }).waitFor();
    }
    const names = () => page.locator('.scene-name').allInnerTexts();
    await page.locator('.scene-name', { hasText: 'Second' }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.waitForFunction(() => document.querySelector('.scene-name')?.textContent?.includes('Second'));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Second');
    await page.keyboard.press('Enter');
    await press('Delete: Second');
    expect(await names()).toHaveLength(1);
    await page.locator('.seminars').getByRole('button', { name: 'Undo', exact: true }).press('Enter');
    expect((await names()).join()).toMatch(/Second.*First/s);
    await page.reload();
    await press('Seminars');
    await press(/^Edit/);
    expect((await names()).join()).toMatch(/Second.*First/s);
  });

  it('takes a seminar from a file and refuses a spoilt one in words; nothing that axe finds', async () => {
    const { page } = await served.visit('', { bypassCSP: true });
    await page.getByRole('button', { name: 'Seminars', exact: true }).click();
    const file = page.locator('.seminars input[type=file]');
    await file.setInputFiles({
      name: 'a.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"meta":{"kind":"palermo-atlas/seminar","version":9},"data":{}}'),
    });
    await page.getByText('This file is of version 9').waitFor();
    await file.setInputFiles({
      name: 'b.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ meta: { kind: 'palermo-atlas/seminar', version: 1 }, data: seminar })),
    });
    await page.locator('.scene-name', { hasText: 'How firmly?' }).click();
    await page.getByText('Keep back until it is revealed').waitFor();
    // A line that is still empty is no change by another window, and what is too much is told.
    const options = page.getByLabel('Answers to choose from on phones');
    await options.fill(['Shall', '', 'May', 'Should', 'Consider', 'Never', 'Always', 'Seventh'].join('\n'));
    await page.getByText('At most 6 lines of 80 letters are kept').waitFor();
    await options.fill('Shall\n\n May');
    await page.getByText('At most 6 lines').waitFor({ state: 'detached' });
    expect([await options.inputValue(), await page.getByText('Another window').count()]).toEqual(['Shall\n\n May', 0]);
    expect(await axeFaults(page)).toEqual([]);
  });
});
