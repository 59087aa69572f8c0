// Opens the built viewer in a headless Chromium for the browser tests.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { buildWhenChanged } from '../../viewer/buildWhenChanged.mjs';
import { serve } from '../../viewer/serve.mjs';
import { findChromium, howToInstallChromium } from './findChromium.mjs';

const flags = [
  // Chromium's own sandbox needs rights that a test machine running as root does not give.
  '--no-sandbox',
  '--disable-gpu',
  // Without these two every start looks up hosts on the internet, and waits where there is none.
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  // Letters and colours come out alike on every machine.
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

export interface OpenPage {
  page: Page;
  /** Every error the page reported so far: exceptions, messages on the console, and files that could not be loaded. */
  problems: string[];
}

export interface ViewerInBrowser {
  browser: Browser;
  /** Where the viewer is served, ending in a slash. */
  address: string;
  /** Opens a fresh page (own storage, own window) at a place in the viewer, such as `#/play`. */
  open(place?: string, options?: BrowserContextOptions): Promise<OpenPage>;
  close(): Promise<void>;
}

export async function openViewer(): Promise<ViewerInBrowser> {
  const browser = await launchChromium();
  try {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    if (!buildWhenChanged(root)) throw new Error('The viewer could not be built; `npx vite build` shows why.');
    const server = await serve(join(root, 'dist', 'viewer'), 0);
    return {
      browser,
      address: server.address,
      open: (place = '', options = {}) => openPage(browser, server.address + place, options),
      close: async () => {
        await browser.close();
        await server.close();
      },
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(`No Chromium found on this computer. Install one with: ${howToInstallChromium()}`);
  return chromium.launch({ executablePath, args: flags });
}

async function openPage(browser: Browser, address: string, options: BrowserContextOptions): Promise<OpenPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => problems.push(`not loaded: ${request.url()} (${request.failure()?.errorText ?? 'unknown'})`));
  await page.goto(address);
  return { page, problems };
}
