// Finds a Chromium for the browser tests, and installs one only where none runs: not every machine
// reaches the host from which Playwright downloads its own.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/**
 * What the finder asks of a machine and does to it.
 * @typedef {object} Machine
 * @property {Record<string, string | undefined>} env
 * @property {string[]} system paths at which a Chromium or Chrome of the system may stand
 * @property {string} own path of the Chromium that Playwright downloads
 * @property {boolean} rootOnDebian whether apt-get may be used
 * @property {(path: string) => boolean} runs whether a working browser stands at the path
 * @property {(command: string) => void} install runs a command, whatever comes of it
 * @property {(line: string) => void} say
 */

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const ELSEWHERE = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
const MISSING =
  'No Chromium for the browser tests: install Chromium or Chrome, or set CHROMIUM_PATH to its program';

const PLAYWRIGHTS_OWN = {
  what: "Playwright's Chromium, into Playwright's cache folder",
  command: 'npx playwright install chromium',
};
const DEBIANS = {
  what: "Debian's Chromium and fonts, about 460 MB",
  command:
    'apt-get update && apt-get install -y --no-install-recommends chromium fonts-noto-core fonts-liberation',
};

/**
 * The path of a Chromium that runs here.
 * @param {Machine} machine
 * @returns {string}
 * @throws {Error} of one line, saying what to install
 */
export function findBrowser(machine = thisMachine()) {
  const { CHROMIUM_PATH, DEMARCHE_NO_INSTALL } = machine.env;
  const candidates = [...(CHROMIUM_PATH ? [CHROMIUM_PATH] : []), ...machine.system, machine.own];
  const look = () => candidates.find(machine.runs);

  const found = look();
  if (found) return found;
  if (DEMARCHE_NO_INSTALL === '1') throw new Error(`${MISSING} (DEMARCHE_NO_INSTALL=1: nothing installed).`);

  for (const { what, command } of machine.rootOnDebian ? [PLAYWRIGHTS_OWN, DEBIANS] : [PLAYWRIGHTS_OWN]) {
    machine.say(`No Chromium found. Installing ${what}: ${command}`);
    machine.install(command);
    const installed = look();
    if (installed) return installed;
  }
  throw new Error(`${MISSING}.`);
}

/** @returns {Machine} */
function thisMachine() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return {
    env: process.env,
    system: [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...ELSEWHERE],
    own: chromium.executablePath(),
    rootOnDebian: process.getuid?.() === 0 && existsSync('/etc/debian_version'),
    runs,
    install(command) {
      spawnSync(command, {
        shell: true,
        stdio: ['ignore', 'inherit', 'inherit'],
        cwd: fileURLToPath(new URL('../..', import.meta.url)),
        env: {
          ...process.env,
          DEBIAN_FRONTEND: 'noninteractive',
          PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
        },
      });
    },
    say: (line) => console.error(line),
  };
}

/**
 * Existing is not enough: Ubuntu's chromium-browser may be a script that only asks for a snap.
 * @param {string} path
 */
function runs(path) {
  if (!existsSync(path)) return false;
  // On Windows, Chrome answers --version by opening a window.
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}
