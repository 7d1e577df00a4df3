import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const GECKO_ID = 'extension@access524.org';
const FIREFOX_UUID = '5e1f0c1a-5240-4b0a-9524-0a5240a5240a';

export const BROWSERS = ['chromium', 'firefox'];

const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A copy of a package that may read this machine's own pages without being asked, and what else is named, as if a
 * person had granted it.
 * Everything else in it is what ships.
 */
function packageFor(kind, hosts, permissions) {
  const folder = mkdtempSync(join(tmpdir(), 'access524-package-'));
  cpSync(join(DIST, kind === 'chromium' ? 'chrome' : 'firefox'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions = [...manifest.host_permissions, ...hosts];
  manifest.optional_host_permissions = [...manifest.optional_host_permissions, 'http://*/*'];
  manifest.permissions = [...manifest.permissions, ...permissions];
  manifest.optional_permissions = manifest.optional_permissions.filter(
    (name) => !permissions.includes(name),
  );
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

/**
 * Opens a browser with the extension in it.
 *
 * @param {'chromium' | 'firefox'} kind
 * @param {object} [options]
 * @param {string[]} [options.hosts] match patterns that are granted from the start
 * @param {string[]} [options.permissions] optional ones that are granted from the start
 * @param {string} [options.profile] a profile to go on with; it is kept
 * @param {string} [options.language] the browser's language, in Chromium
 * @param {Record<string, string>} [options.environment] such as a time zone in TZ
 * @param {Record<string, unknown>} [options.preferences] of Firefox
 * @param {boolean} [options.headless]
 * @returns {Promise<Extension>}
 */
export async function openBrowser(kind, options = {}) {
  const hosts = options.hosts ?? ['http://localhost/*', 'http://127.0.0.1/*'];
  const folder = options.folder ?? packageFor(kind, hosts, options.permissions ?? []);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'access524-profile-'));
  const browser = await (kind === 'chromium' ? launchChromium : launchFirefox)(profile, options);
  const extensionId = await browser.installExtension(folder);
  const base =
    kind === 'chromium' ? `chrome-extension://${extensionId}/` : `moz-extension://${FIREFOX_UUID}/`;
  return new Extension({ kind, browser, base, folder, profile, extensionId });
}

/** Chromium with nothing installed yet. */
export function launchChromium(profile, { headless = true, language = 'en', environment = {} }) {
  return puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [...CHROMIUM_ARGUMENTS, `--lang=${language}`],
    env: { ...process.env, LANGUAGE: language, ...environment },
    userDataDir: profile,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: { width: 1200, height: 900 },
  });
}

function launchFirefox(profile, { headless = true, environment = {}, preferences = {} }) {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    args: ['--remote-allow-system-access', '-profile', profile],
    env: { ...process.env, ...environment },
    headless,
    defaultViewport: { width: 1200, height: 900 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...preferences,
    },
  });
}

/** A browser that runs the extension, and how to reach both. */
export class Extension {
  constructor(parts) {
    Object.assign(this, parts);
  }

  /** Opens a page of the web. */
  async visit(address) {
    const page = await this.browser.newPage();
    await page.goto(address, { waitUntil: 'load' });
    return page;
  }

  /** Opens a page of the extension. Firefox never tells that such a page has loaded, so its content is waited for. */
  async openOwn(path) {
    const page = await this.browser.newPage();
    const loading = page.goto(this.base + path, { timeout: this.kind === 'firefox' ? 700 : 20000 });
    await (this.kind === 'firefox' ? loading.catch(() => {}) : loading);
    await page.waitForSelector('main', { timeout: 20000 });
    return page;
  }

  /** Sends a message to the background, as the extension's own pages do. */
  async ask(message) {
    this.speaker ??= await this.openOwn('settings.html');
    return this.speaker.evaluate(
      (sent) => (globalThis.browser ?? globalThis.chrome).runtime.sendMessage(sent),
      message,
    );
  }

  /** Runs a function in a page of the extension, with the extension's APIs as its first argument. */
  async withApis(work, ...more) {
    this.speaker ??= await this.openOwn('settings.html');
    return this.speaker.evaluate(
      `(${work})(globalThis.browser ?? globalThis.chrome, ...${JSON.stringify(more)})`,
    );
  }

  /** The number of the tab that shows that address, as extensions count tabs. */
  async tabOf(address) {
    return this.withApis(async (apis, wanted) => {
      const tabs = await apis.tabs.query({});
      return tabs.find((tab) => (tab.url ?? '').startsWith(wanted))?.id;
    }, address);
  }

  async badge(tabId) {
    return this.withApis(
      async (apis, tab) => ({
        text: await apis.action.getBadgeText(tab === null ? {} : { tabId: tab }),
        title: await apis.action.getTitle(tab === null ? {} : { tabId: tab }),
      }),
      tabId ?? null,
    );
  }

  async close({ keep = false } = {}) {
    await this.browser.close();
    if (!keep) {
      rmSync(this.profile, { recursive: true, force: true });
      rmSync(this.folder, { recursive: true, force: true });
    }
  }
}
