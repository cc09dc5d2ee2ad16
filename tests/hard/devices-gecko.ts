/** Firefox by Marionette, the protocol beneath its WebDriver: lines of JSON over TCP, so that no driver is to be installed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Device } from './devices-driver.ts';

const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
/** Px of the headless screen: it holds the largest window with the browser's own bars. */
const SCREEN = { MOZ_HEADLESS_WIDTH: '2000', MOZ_HEADLESS_HEIGHT: '1300' };
const PREFERENCES = {
  'marionette.port': 0,
  'ui.prefersReducedMotion': 1,
  'webgl.force-enabled': true,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.aboutConfig.showWarning': false,
};

/** Null where no Firefox is installed; FIREFOX_PATH wins over every other. */
export async function openFirefox(preferences: Record<string, boolean | number> = {}): Promise<Device | null> {
  const path = process.env.FIREFOX_PATH ?? PLACES.find((place) => existsSync(place));
  if (!path) return null;
  const profile = mkdtempSync(join(tmpdir(), 'atlas-firefox-'));
  const lines = Object.entries({ ...PREFERENCES, ...preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const flags = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const firefox = spawn(path, flags, { stdio: 'ignore', env: { ...process.env, ...SCREEN } });
  const line = await portOf(profile, firefox).then(speak);
  await line.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: false } } });
  await line.send('WebDriver:SetWindowRect', { width: 2000, height: 1300 });
  const run = async <T>(script: string): Promise<T> =>
    ((await line.send('WebDriver:ExecuteScript', { script, args: [] })) as { value: T }).value;
  const chrome = async (script: string) => {
    await line.send('Marionette:SetContext', { value: 'chrome' });
    await run(script);
    await line.send('Marionette:SetContext', { value: 'content' });
  };
  const actions = (parts: object[]) => line.send('WebDriver:PerformActions', { actions: parts });
  return {
    name: 'Firefox',
    async resize({ width, height, zoom = 1 }) {
      await chrome(`const { style, browsingContext } = gBrowser.selectedBrowser;
        for (const [side, px] of [['width', ${width}], ['height', ${height}]])
          for (const name of [side, 'min-' + side, 'max-' + side]) style.setProperty(name, px + 'px');
        browsingContext.fullZoom = ${zoom};`);
      // The page hears of it later than its browser.
      const wide = Math.round(width / zoom);
      while ((await run<number>('return innerWidth')) !== wide);
    },
    open: async (url) => void (await line.send('WebDriver:Navigate', { url })),
    run,
    async click(x, y) {
      const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };
      const [down, up] = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
      await actions([{ ...pointer, actions: [{ type: 'pointerMove', x, y, duration: 0 }, down, up] }]);
    },
    async press(value) {
      const keys = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      await actions([{ type: 'key', id: 'keys', actions: keys }]);
    },
    async shot() {
      const answer = (await line.send('WebDriver:TakeScreenshot', { full: false })) as { value: string };
      return Buffer.from(answer.value, 'base64');
    },
    async close() {
      line.end();
      const ended = new Promise((resolve) => firefox.once('exit', resolve));
      firefox.kill('SIGTERM');
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Firefox writes it into its profile once it listens. */
async function portOf(profile: string, firefox: ChildProcess): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  while (firefox.exitCode === null) {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port > 0) return port;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Firefox ended with ${firefox.exitCode} before it listened`);
}

type Line = { send(name: string, params: object): Promise<unknown>; end(): void };
type Failure = { error: string; message: string } | null;

/** Each message is its length in bytes, a colon, and JSON: [0, id, name, parameters] there, [1, id, failure, result] back. */
function speak(port: number): Promise<Line> {
  const waiting = new Map<number, { resolve(answer: unknown): void; reject(failure: Error): void }>();
  let unread = Buffer.alloc(0);
  let asked = 0;
  return new Promise((ready, refused) => {
    const socket: Socket = connect(port, '127.0.0.1');
    const line: Line = {
      send: (name, params) =>
        new Promise((resolve, reject) => {
          const text = JSON.stringify([0, ++asked, name, params]);
          waiting.set(asked, { resolve, reject });
          socket.write(`${Buffer.byteLength(text)}:${text}`);
        }),
      end: () => socket.destroy(),
    };
    const hear = (message: unknown) => {
      if (!Array.isArray(message)) return ready(line);
      const [, id, failure, answer] = message as [number, number, Failure, unknown];
      const asker = waiting.get(id);
      waiting.delete(id);
      if (failure) asker?.reject(new Error(`${failure.error}: ${failure.message}`));
      else asker?.resolve(answer);
    };
    socket.once('error', refused);
    socket.on('data', (chunk) => {
      unread = Buffer.concat([unread, chunk]);
      for (;;) {
        const colon = unread.indexOf(':');
        const end = colon + 1 + Number(unread.subarray(0, Math.max(colon, 0)));
        if (colon < 0 || unread.length < end) return;
        const text = unread.subarray(colon + 1, end).toString();
        unread = unread.subarray(end);
        hear(JSON.parse(text));
      }
    });
  });
}
