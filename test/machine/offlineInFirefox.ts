// The offline file in Firefox, opened from a disk with no other computer in reach.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installed, newFolder, root, type Check } from './checks.ts';
import { openFirefox } from './marionette.ts';

/** Waits on the page until something is true there. */
const until = (condition: string): string => `while (!(${condition})) await new Promise((resolve) => setTimeout(resolve, 100));`;
const press = (name: string): string => `[...document.querySelectorAll('button')].find((button) => button.textContent.startsWith(${JSON.stringify(name)})).click();`;

async function offlineFile(): Promise<void> {
  installed('firefox-esr', 'firefox-esr');
  const folder = newFolder();
  execFileSync(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--mode', 'offline', '--logLevel', 'error', '--outDir', folder], { cwd: root, stdio: 'inherit' });
  const firefox = await openFirefox();
  try {
    await firefox.open(`${pathToFileURL(join(folder, 'learning-communities.html')).href}#/data?scenario=entrance&seed=4&language=en`);
    const told = await firefox.ask(`
      ${until("document.querySelector('[data-testid=rows]') !== null")}
      const notices = document.querySelector('.notices').textContent;
      ${press('Self-check')}
      ${until("document.querySelector('.selfCheck') !== null")}
      ${press('Check 10')}
      ${until("document.querySelector('.verdict') !== null")}
      return [notices, document.querySelector('.verdict').textContent, document.querySelectorAll('header nav button').length];`);
    console.log(`          ${JSON.stringify(told)}`);
    assert.ok(Array.isArray(told), String(told));
    const [notices, verdict, pages] = told as [string, string, number];
    assert.doesNotMatch(notices, /main thread/, 'the worker inside the file did not start');
    assert.match(verdict, /10 of 10 runs are the same/);
    assert.ok(pages >= 2);
  } finally {
    firefox.close();
  }
}

export const offlineChecks: readonly Check[] = [{ title: 'the offline file works in Firefox from a disk without a network, worker included', run: offlineFile }];
