/** WebKitGTK by its own WebDriver, asked with fetch; Xvfb gives it a screen. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Device } from './devices-driver.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';
/** Px of the bar that the small browser of WebKitGTK has above a page. */
const BAR = 38;

const browserPath = (): string | undefined => {
  try {
    const folders = readdirSync('/usr/lib/x86_64-linux-gnu').filter((name) => /^webkit2?gtk-/.test(name));
    return folders
      .map((name) => join('/usr/lib/x86_64-linux-gnu', name, 'MiniBrowser'))
      .find((path) => existsSync(path));
  } catch {
    return undefined;
  }
};

/** Null where the driver, its browser or Xvfb is not installed (Debian: webkit2gtk-driver, xvfb). */
export async function openWebKit(): Promise<Device | null> {
  const binary = browserPath();
  if (!binary || !existsSync(DRIVER) || !existsSync(SCREEN)) return null;
  const home = mkdtempSync(join(tmpdir(), 'atlas-webkit-'));
  const screen = spawn(SCREEN, ['-displayfd', '3', '-screen', '0', '2000x1300x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((resolve, reject) => {
    screen.stdio[3]?.once('data', (chunk: Buffer) => resolve(`:${chunk.toString().trim()}`));
    screen.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  const port = await freePort();
  const driver = spawn(DRIVER, [`--port=${port}`], {
    stdio: 'ignore',
    env: { PATH: process.env.PATH, HOME: home, DISPLAY: display, LANG: 'C.UTF-8', NO_AT_BRIDGE: '1' },
  });
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`WebKit: ${JSON.stringify(value)}`);
    return value;
  };
  await listening(ask, driver);
  const options = { binary, args: ['--automation'] };
  const begun = await ask('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  });
  const at = `/session/${(begun as { sessionId: string }).sessionId}`;
  return {
    name: 'WebKitGTK',
    // Its page has no other pixels than the screen; a zoomed page is a smaller one.
    async resize({ width, height, zoom = 1 }) {
      await ask('POST', `${at}/window/rect`, {
        width: Math.round(width / zoom),
        height: Math.round(height / zoom) + BAR,
      });
    },
    open: async (url) => void (await ask('POST', `${at}/url`, { url })),
    run: async <T>(script: string) => (await ask('POST', `${at}/execute/sync`, { script, args: [] })) as T,
    async click(x, y) {
      const [down, up] = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
      const parts = [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 }, down, up];
      await ask('POST', `${at}/actions`, {
        actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: parts }],
      });
    },
    async press(value) {
      const parts = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      await ask('POST', `${at}/actions`, { actions: [{ type: 'key', id: 'keys', actions: parts }] });
    },
    shot: async () => Buffer.from((await ask('GET', `${at}/screenshot`)) as string, 'base64'),
    async close() {
      await ask('DELETE', at);
      for (const each of [driver, screen]) {
        const ended = new Promise((resolve) => each.once('exit', resolve));
        each.kill('SIGTERM');
        await ended;
      }
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function listening(ask: (method: string, path: string) => Promise<unknown>, driver: ChildProcess): Promise<void> {
  while (driver.exitCode === null) {
    if (await ask('GET', '/status').catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`WebKitWebDriver ended with ${driver.exitCode}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** What this machine has, for the report of a run. */
export const webKitVersion = (): string => execFileSync(DRIVER, ['--version']).toString().trim();
