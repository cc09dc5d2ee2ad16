/** One headless Chromium for each worker that needs a real page: the machine's own, else the one from npm. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** The shell first: it opens a page without the window, tabs and menus of a whole browser around it. */
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** WebGL on the processor, and nothing that calls out. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of a Chromium, or null. CHROMIUM_PATH wins over every other. */
export async function findBrowser(): Promise<string | null> {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    if (!existsSync(wanted)) throw new Error(`CHROMIUM_PATH names ${wanted}, and there is no such file`);
    return wanted;
  }
  const installed = PLACES.find((path) => existsSync(path));
  if (installed) return installed;
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  try {
    // Only with this set does the package unpack the libraries (NSS) that a bare machine lacks; it is read on import.
    process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
    const { default: packed } = await import('@sparticuz/chromium');
    // Its `args` are left out: they switch off web security.
    return await packed.executablePath();
  } catch (cause) {
    if (process.env.CI) throw new Error('the Chromium from npm could not be unpacked', { cause });
    return null;
  }
}

const shared = new Map<string, Promise<Browser>>();

/** The browser of this worker with these flags, which ends with it. Throws when there is none: a test that needs one must not pass without it. */
export function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  const key = flags.join(' ');
  const browser = shared.get(key) ?? launch(flags);
  shared.set(key, browser);
  return browser;
}

async function launch(flags: readonly string[]): Promise<Browser> {
  const executablePath = await findBrowser();
  if (!executablePath)
    throw new Error('no Chromium found: set CHROMIUM_PATH, or install chromium or Google Chrome, or run npm ci again');
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags] });
}
