// `npm test`: every check there is, and one line at the end that adds them up. Each step runs as a
// process group of its own, so that Ctrl-C ends browsers and servers too.

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */
/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command arguments of node, beginning with a program below node_modules
 * @property {() => Counts} [counts] what its report says; a step without one is a single check
 * @property {Record<string, string>} [env]
 * @property {boolean} [live] whether its output is shown as it comes; else only if it fails
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REPORTS = mkdtempSync(join(tmpdir(), 'demarche-test-'));
const UNIT_REPORT = join(REPORTS, 'unit.json');
const BROWSER_REPORT = join(REPORTS, 'browser.json');
const GROUPS = process.platform !== 'win32';
const PATIENCE_MS = 5000;

/** @param {string} file */
const report = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** @type {Step[]} */
const STATIC = [
  { name: 'biome', command: ['@biomejs/biome/bin/biome', 'check', '--error-on-warnings'] },
  { name: 'types', command: ['typescript/bin/tsc', '-p', '.'] },
  { name: 'types of the engine alone', command: ['typescript/bin/tsc', '-p', 'src/engine'] },
  {
    name: 'imports',
    command: [
      'dependency-cruiser/bin/dependency-cruise.mjs',
      ...['--config', '.dependency-cruiser.mjs', 'src', 'test', 'vite.config.ts'],
    ],
  },
  { name: 'knip', command: ['knip/bin/knip.js'] },
];

/** @type {Step} */
const BUILD = { name: 'build', command: ['vite/bin/vite.js', 'build'] };

/** @type {Step} */
const UNIT = {
  name: 'unit tests',
  command: [
    'vitest/vitest.mjs',
    'run',
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
  ],
  counts() {
    const { testResults, ...sums } = report(UNIT_REPORT);
    const unread = testResults.filter(
      (/** @type {{status: string, assertionResults: unknown[]}} */ file) =>
        file.status === 'failed' && file.assertionResults.length === 0,
    );
    return {
      passed: sums.numPassedTests,
      failed: sums.numFailedTests + unread.length,
      skipped: sums.numPendingTests + sums.numTodoTests,
    };
  },
};

/** @type {Step} */
const BROWSER = {
  name: 'browser tests',
  command: ['@playwright/test/cli.js', 'test', '-c', 'test/browser/playwright.config.ts'],
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER_REPORT },
  live: true,
  counts() {
    const { stats, errors } = report(BROWSER_REPORT);
    return {
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + errors.length,
      skipped: stats.skipped,
    };
  },
};

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
const total = { passed: 0, failed: 0, skipped: 0 };

/**
 * @param {Step} step
 * @returns {Promise<boolean>} whether all of it passed
 */
async function run(step) {
  const started = performance.now();
  if (step.live) console.log(`… ${step.name}`);
  const { code, output } = await end(step);
  const counts = count(step, code);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;

  const good = counts.failed === 0;
  if (!good) process.stdout.write(output);
  const said = step.counts ? ` (${summary(counts)})` : '';
  console.log(
    `${good ? '✓' : '✗'} ${step.name}${said}, ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  return good;
}

/**
 * @param {Step} step
 * @returns {Promise<{code: number, output: string}>}
 */
function end({ command: [program = '', ...args], env, live }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, 'node_modules', program), ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
      detached: GROUPS,
    });
    running.add(child);
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => (output += `${error.message}\n`));
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}

/**
 * A runner that ends badly without naming what failed (no test at all, say) has failed once.
 * @param {Step} step
 * @param {number} code
 * @returns {Counts}
 */
function count(step, code) {
  const bad = code === 0 ? 0 : 1;
  if (!step.counts) return { passed: 1 - bad, failed: bad, skipped: 0 };
  try {
    const counts = step.counts();
    return { ...counts, failed: Math.max(counts.failed, bad) };
  } catch (error) {
    console.log(`${step.name}: no report (${error instanceof Error ? error.message : error})`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** @param {Counts} counts */
function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @param {NodeJS.Signals} signal */
function signalAll(signal) {
  for (const child of running) {
    try {
      if (GROUPS && child.pid !== undefined) process.kill(-child.pid, signal);
      else child.kill(signal);
    } catch {
      // It ended in the meantime.
    }
  }
}

let stopping = false;
/** Asks once, as a terminal would, so that Playwright puts its server and browsers away; then insists. */
async function stop() {
  if (stopping) return;
  stopping = true;
  console.log('Stopping.');
  signalAll('SIGINT');
  const deadline = Date.now() + PATIENCE_MS;
  while (running.size > 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
  signalAll('SIGKILL');
  process.exit(130);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
process.on('exit', () => rmSync(REPORTS, { recursive: true, force: true }));

/** @param {Step[]} steps */
async function inTurn(steps) {
  for (const step of steps) if (!stopping) await run(step);
}

// Two lanes for two cores; the browser has both to itself, since its tests feel a busy machine.
let built = false;
await Promise.all([
  inTurn(STATIC),
  (async () => {
    built = await run(BUILD);
    await inTurn([UNIT]);
  })(),
]);
if (built && !stopping) await run(BROWSER);
else if (!stopping) console.log('– browser tests: not run, nothing was built');

if (!stopping) {
  console.log(`\n${summary(total)}`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}
