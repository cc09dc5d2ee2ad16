/** The first things that people do, with the mouse and again with the keyboard alone, each in five actions at most. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from './served.ts';
import { shareOf } from '../support/kinds.ts';

let served: Served;
const counts: Record<string, Record<string, number>> = {};
beforeAll(async () => {
  served = await serve();
});
afterAll(async () => {
  await served?.close();
  console.table(counts);
});

/** Each call is one action: a click, a key, or a text typed into what has the focus. */
class Hands {
  acts = 0;
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  async click(role: 'button' | 'option' | 'link' | 'menuitem' | 'combobox', name: RegExp | string): Promise<void> {
    this.acts++;
    await this.page.getByRole(role, { name }).first().click();
  }
  async key(key: string): Promise<void> {
    this.acts++;
    await this.page.keyboard.press(key);
  }
  async type(text: string, shows?: RegExp): Promise<void> {
    this.acts++;
    await this.page.keyboard.type(text);
    if (shows) await this.page.getByRole('option', { name: shows }).first().waitFor();
  }
  /** The search box by keyboard: three actions. */
  async search(text: string, shows: RegExp): Promise<void> {
    await this.key('/');
    await this.type(text, shows);
    await this.key('Enter');
  }
}

type Task = {
  at?: string;
  mouse: (hands: Hands) => Promise<void>;
  keyboard: (hands: Hands) => Promise<void>;
  done: (page: Page) => Promise<unknown>;
};
const title = (page: Page, name: RegExp) => page.locator('h1', { hasText: name }).first().waitFor();

const TASKS: Record<string, Task> = {
  'find a treaty': {
    mouse: async (hands) => {
      await hands.click('combobox', 'Search');
      await hands.type('C182', /Worst Forms/);
      await hands.click('option', /Worst Forms/);
    },
    keyboard: (hands) => hands.search('C182', /Worst Forms/),
    done: (page) => title(page, /What is the Worst Forms/),
  },
  'see who is party': {
    mouse: (hands) => hands.click('button', 'Table'),
    keyboard: (hands) => hands.search('table of', /Table of what is shown/),
    done: (page) => page.getByRole('cell', { name: /party/i }).first().waitFor(),
  },
  'compare two States': {
    mouse: async (hands) => {
      await hands.click('button', 'All questions');
      await hands.click('button', /What binds both of two States/);
    },
    keyboard: (hands) => hands.search('binds both', /What binds both/),
    done: (page) => page.locator('.page tbody tr').nth(3).waitFor(),
  },
  'ask for a path': {
    mouse: (hands) => hands.click('button', /How is UNODC linked to Cambodia/),
    keyboard: (hands) => hands.search('UNODC linked', /How is UNODC linked/),
    done: (page) => title(page, /UNODC/),
  },
  'travel in time': {
    mouse: async (hands) => {
      hands.acts++;
      const box = await hands.page.locator('.time').boundingBox();
      if (!box) throw new Error('There is no time.');
      await hands.page.mouse.click(box.x + box.width * 0.6, box.y + box.height * 0.6);
    },
    keyboard: (hands) => hands.search('15 July 2007', /Show the law of 15 July 2007/),
    done: (page) => page.waitForFunction(() => /date=(1|2)\d{3}-/.test(location.hash)),
  },
  'share what is seen': {
    mouse: (hands) => hands.click('button', 'Copy link to this view'),
    keyboard: (hands) => hands.search('copy link', /Copy link to this view/),
    done: async (page) => {
      await page.getByText(/link/i).first().waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('#');
    },
  },
  'export a figure': {
    mouse: async (hands) => {
      await hands.click('button', 'Export as a figure');
      await hands.click('button', 'Save the figure');
    },
    keyboard: (hands) => hands.search('figure as svg', /SVG/),
    done: (page) =>
      page
        .getByText(/The figure is saved/)
        .first()
        .waitFor(),
  },
  'make a scene': {
    mouse: async (hands) => {
      await hands.click('button', 'Seminars');
      await hands.click('button', 'Add as scene');
      await hands.click('button', 'Keep the scene');
    },
    keyboard: async (hands) => {
      await hands.search('make a scene', /make a scene/);
      await hands.page.getByRole('button', { name: 'Add as scene' }).waitFor();
      await hands.key('Enter');
      await hands.key('Enter');
    },
    done: (page) => page.locator('.scene-name').first().waitFor(),
  },
  'run a query and see its statement': {
    mouse: async (hands) => {
      await hands.click('button', 'All questions');
      await hands.click('button', /How is a State bound to help victims recover/);
    },
    keyboard: (hands) => hands.search('a State bound to help', /How is a State bound to help victims recover/),
    done: (page) => page.getByText('MATCH').first().waitFor({ state: 'attached' }),
  },
  'get help': {
    mouse: (hands) => hands.click('button', 'Where to begin'),
    keyboard: (hands) => hands.key('?'),
    done: (page) => title(page, /Where to begin/),
  },
};

const MEANS = ['mouse', 'keyboard'] as const;

describe.each(Object.entries(TASKS))('%s', (name, task) => {
  it.each(shareOf(MEANS, name, Object.keys(TASKS)))('with the %s', async (means) => {
    const { page, faults } = await served.visit(task.at);
    const hands = new Hands(page);
    await task[means](hands);
    await task.done(page);
    counts[name] = { ...counts[name], [means]: hands.acts };
    expect(hands.acts).toBeLessThanOrEqual(5);
    expect(faults).toEqual([]);
  });
});
