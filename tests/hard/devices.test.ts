/** Every screen at every size in every engine: nothing too wide, nothing covered, every task within reach, the picture large enough. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../e2e/served.ts';
import { ask, endOfRow, isSeen, press, rests, shareOf, tooSmall, tooWide, unreachable } from './devices-checks.ts';
import { type Device, openChromium, type Size } from './devices-driver.ts';
import { openFirefox } from './devices-gecko.ts';
import { openWebKit } from './devices-webkit.ts';

const SIZES: Record<string, Size> = {
  '390 × 844': { width: 390, height: 844 },
  '844 × 390': { width: 844, height: 390 },
  '768 × 1024': { width: 768, height: 1024 },
  '1024 × 768': { width: 1024, height: 768 },
  '1280 × 800': { width: 1280, height: 800 },
  '1920 × 1080': { width: 1920, height: 1080 },
  '1280 × 800 at 200 %': { width: 1280, height: 800, zoom: 2 },
  '1280 × 800 at 400 %': { width: 1280, height: 800, zoom: 4 },
};
const ENGINES = { Chromium: openChromium, Firefox: openFirefox, WebKitGTK: openWebKit };
/** Each with what shows that it is there. */
const VIEWS: Record<string, [hash: string, selector: string, text: string]> = {
  atlas: ['', '.canvas', ''],
  'a State chosen': ['selected=KHM', '.right h2', 'Cambodia'],
  paths: ['from=KHM&to=assist-victims-recovery&on=2026-11-24', '.left h1', 'Help victims recover'],
  matrix: ['page=matrix', '.page .matrix tbody th', 'Cambodia'],
  questions: ['page=questions', '.page h1', ''],
  'an answer': ['page=questions&ask=recovery', '.page h1', ''],
  gaps: ['page=gaps', '.page h1', ''],
  compared: ['compare=KHM,THA', '.page h1', ''],
  events: ['page=events', '.page h1', ''],
  growth: ['page=growth', '.page h1', ''],
  map: ['page=map', '.page h1', ''],
  api: ['page=api', '.page h1', ''],
  cypher: ['page=cypher', '.page .cm-content', ''],
  help: ['page=help', '.page h1', ''],
  'the page of a phone': ['follow', '.follower input', ''],
};
const SCENES = [1, 4, 6];

/** The least px of a letter; of the picture's share of the window; of its height where the window is too low for that. */
const LETTER = 11;
const SHARE = 0.45;
const LOW = 220;
const PICTURE = 600;

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served?.close());

const faultsOf = async (device: Device, name: string) =>
  [...(await ask(device, tooWide)), ...(await ask(device, unreachable)), ...(await ask(device, tooSmall, LETTER))].map(
    (fault) => `${name}: ${fault}`,
  );

describe.each(Object.entries(ENGINES))('%s', (engine, open) => {
  let device: Device | null = null;
  beforeAll(async () => {
    device = await open();
    if (!device) return console.log(`  ${engine} is not installed here: not run`);
    await device.open(`${served.url}/`);
    await device.run(
      "localStorage.setItem('palermo-atlas.theme', 'light'); localStorage.setItem('palermo-atlas.language', 'en');",
    );
  });
  afterAll(() => device?.close());
  describe.each(Object.entries(SIZES))('at %s', (_, size) => {
    const turn = async (there: Device, hash: string) => {
      await there.open('about:blank');
      await there.resize(size);
      await there.open(`${served.url}/${hash && `#${hash}`}`);
    };

    it('shows every view whole', async () => {
      if (!device) return;
      const faults: string[] = [];
      for (const [name, [hash, selector, text]] of Object.entries(VIEWS)) {
        await turn(device, hash);
        await isSeen(device, selector, text);
        await rests(device);
        faults.push(...(await faultsOf(device, name)));
        if (/^\.(page|follower)/.test(selector)) continue;
        const picture = await ask(device, shareOf, '.canvas');
        const room = picture && (picture.high >= SHARE || picture.height >= LOW) && picture.width > 0;
        expect(room, `${name}: ${JSON.stringify(picture)}`).toBe(true);
      }
      expect(faults.join('\n')).toBe('');
    });

    it('leaves the picture its room, and every task within reach', async () => {
      if (!device) return;
      await turn(device, '');
      await isSeen(device, '.canvas');
      const picture = await ask(device, shareOf, '.canvas');
      const wide = (picture?.width ?? 0) >= PICTURE || picture?.wide === 1;
      expect([wide, (picture?.high ?? 0) >= SHARE || (picture?.height ?? 0) >= LOW], JSON.stringify(picture)).toEqual([
        true,
        true,
      ]);
      const sheets = await device.run<boolean>("return document.querySelector('.app').dataset.sheets === 'true'");
      if (sheets) {
        await press(device, 'Who is bound by the Palermo Protocol?');
        await isSeen(device, '.left h1', 'Who is bound by the Palermo Protocol?');
        await press(device, 'Close');
        await press(device, 'Details');
        await isSeen(device, '.right');
        await press(device, 'Close');
        await press(device, 'Legend');
      }
      await isSeen(device, '.legend', 'Instruments');
      if (sheets) await press(device, 'Legend');
      await press(device, 'Table');
      await isSeen(device, '.twin table, .twin');
      // Wherever it is pressed, a row chooses what it is about, and nothing of another row.
      const row = await ask(device, endOfRow, '.twin-table tbody tr');
      expect(row?.name).toBeTruthy();
      await device.click(row?.x ?? 0, row?.y ?? 0);
      await isSeen(device, '.twin-table tr[aria-current] th', row?.name);
      if (sheets) await press(device, 'Close');
      await press(device, 'Picture');
      await press(device, 'Seminars');
      await press(device, 'Present');
      await isSeen(device, '.claim-said');
    });

    it('plays a seminar: the picture, the ways on, back and out', async () => {
      if (!device) return;
      for (const scene of SCENES) {
        await turn(device, `seminar=bound&scene=${scene}`);
        await isSeen(device, '.claim-said');
        await rests(device);
        const stage = await ask(device, shareOf, '.stage');
        const room = (stage?.high ?? 0) >= SHARE || (stage?.height ?? 0) >= LOW;
        expect([...(await faultsOf(device, `scene ${scene}`)), room ? '' : 'too small'].join('\n')).toBe('');
      }
      const at = () => device?.run<string>("return (/scene=\\d+/.exec(location.hash) ?? [''])[0]");
      await turn(device, 'seminar=bound&scene=2&revealed=9');
      await isSeen(device, '.claim-said');
      await press(device, 'On');
      await expect.poll(at).toBe('scene=3');
      await press(device, 'Back');
      await expect.poll(at).toBe('scene=2');
      await press(device, 'End the seminar');
      await isSeen(device, '.canvas');
      expect(await at()).toBe('');
    });
  });
});
