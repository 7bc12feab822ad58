import { describe, expect, test } from 'vitest';
import { findBrowser } from '../browser/find-browser.mjs';

type Case = {
  env?: Record<string, string>;
  standing?: string[];
  rootOnDebian?: boolean;
  /** The browser that comes to stand when a command holding this key runs. */
  brings?: Record<string, string>;
};

const OWN = '/cache/playwright/chrome';

function machine({ env = {}, standing = [], rootOnDebian = false, brings = {} }: Case) {
  const there = new Set(standing);
  const log: string[] = [];
  return {
    env,
    system: ['/usr/bin/chromium', '/usr/bin/google-chrome'],
    own: OWN,
    rootOnDebian,
    runs: (path: string) => there.has(path),
    install: (command: string) => {
      log.push(`run ${command}`);
      for (const [key, path] of Object.entries(brings)) if (command.includes(key)) there.add(path);
    },
    say: (line: string) => log.push(`say ${line}`),
    log,
  };
}

describe('looking', () => {
  const all = ['/opt/mine', '/usr/bin/chromium', '/usr/bin/google-chrome', OWN];

  test.each([
    ['CHROMIUM_PATH first', { CHROMIUM_PATH: '/opt/mine' }, all, '/opt/mine'],
    ['then the system, in its order', {}, all, '/usr/bin/chromium'],
    ['past a CHROMIUM_PATH that does not run', { CHROMIUM_PATH: '/no' }, all, '/usr/bin/chromium'],
    ["then Playwright's own", {}, [OWN], OWN],
  ])('%s', (_, env, standing, expected) => {
    const here = machine({ env, standing });
    expect(findBrowser(here)).toBe(expected);
    expect(here.log).toEqual([]);
  });
});

describe('installing', () => {
  test('says what it installs before it does, and stops at the first that brings a browser', () => {
    const here = machine({ rootOnDebian: true, brings: { 'playwright install': OWN } });
    expect(findBrowser(here)).toBe(OWN);
    expect(here.log).toEqual([
      expect.stringMatching(/^say .*playwright install chromium$/),
      'run npx playwright install chromium',
    ]);
  });

  test("goes on to Debian's packages, as root on Debian", () => {
    const here = machine({ rootOnDebian: true, brings: { 'apt-get install': '/usr/bin/chromium' } });
    expect(findBrowser(here)).toBe('/usr/bin/chromium');
    expect(here.log).toHaveLength(4);
  });

  test('leaves apt-get alone elsewhere, and fails in one line', () => {
    const here = machine({});
    expect(() => findBrowser(here)).toThrow(/^No Chromium .*CHROMIUM_PATH.*$/);
    expect(here.log.filter((line) => line.startsWith('run'))).toEqual([
      'run npx playwright install chromium',
    ]);
  });

  test('DEMARCHE_NO_INSTALL=1 forbids it, in one line', () => {
    const here = machine({ env: { DEMARCHE_NO_INSTALL: '1' }, rootOnDebian: true });
    expect(() => findBrowser(here)).toThrow(/^No Chromium .*DEMARCHE_NO_INSTALL=1.*$/);
    expect(here.log).toEqual([]);
  });

  test('DEMARCHE_NO_INSTALL=1 still lets a browser be found', () => {
    const here = machine({ env: { DEMARCHE_NO_INSTALL: '1' }, standing: [OWN] });
    expect(findBrowser(here)).toBe(OWN);
  });
});
