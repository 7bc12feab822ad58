/** `report SCENARIO`: what random play shows of a scenario's balance (RULES S). */
import type { Balance, Report } from '../../analysis';
import { type Balanced, type BalanceFinding, balanceOf, check, describeFinding } from '../../checks';
import { excerpt } from '../../scenario';
import type { Say } from '../../texts';
import { absolute, EXIT, type Exit, type Io, Misuse, readText, writeJson } from '../io';
import { type ProblemReport, tellProblems } from '../scenario-file';

export function report(io: Io, files: readonly string[], json: boolean, say: Say): Exit {
  const [path, ...more] = files;
  if (path === undefined || more.length > 0) throw new Misuse('report needs one scenario file.');
  const text = readText(io, path);
  const balanced = measured(io, text, say);
  if (!balanced) {
    tellProblems(io, path, text, check(text).findings, say);
    return EXIT.refused;
  }
  const file = absolute(io, path);
  const problems = balanced.findings.map((finding) => reportOf(file, finding, say));
  if (json || io.piped) writeJson(io, told(balanced.report, problems));
  if (!json) tell(io, file, text, balanced, say);
  return problems.some(({ severity }) => severity === 'error') ? EXIT.refused : EXIT.good;
}

function measured(io: Io, text: string, say: Say): Balanced | undefined {
  const work = balanceOf(text);
  let shown = -1;
  for (;;) {
    const { done, value } = work.next();
    if (done) {
      if (io.terminal) io.err.write('\r\u001b[K');
      return value;
    }
    const percent = Math.floor(value * 100);
    if (io.terminal && percent > shown) io.err.write(`\r${say('cli.measured', { percent })}`);
    shown = percent;
  }
}

function reportOf(file: string, finding: BalanceFinding, say: Say): ProblemReport {
  const { line, column, severity, code } = finding;
  return { file, line, column, severity, code, message: describeFinding(finding, say) };
}

/** Shares of a figure with its mandates beside it: `{mean, MANDATE…}`. */
function balanceTold<T extends Balance>(balance: T) {
  const { luck, influence } = balance;
  return {
    ...balance,
    luck: mapValues(luck, ({ mean, mandates }) => ({ mean, ...mandates })),
    influence: mapValues(influence, ({ own, other, mandates }) => ({ own, other, ...mandates })),
  };
}

function told({ mixed, tests, ...starts }: Report, problems: readonly ProblemReport[]) {
  return {
    ...balanceTold(starts),
    mixed: balanceTold(mixed),
    tests: tests.map(({ name, ok, ...got }) => ({ name, ok, got })),
    problems,
  };
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

const percents = (share: number): string => (share * 100).toFixed(1).padStart(8);

function tell(io: Io, file: string, text: string, { report: of, findings }: Balanced, say: Say): void {
  const points = Number((of.interval * 100).toFixed(1));
  const lines: string[] = [say(of.exact ? 'cli.counted' : 'cli.sampled', { count: of.games, points })];
  const row = (name: string, ...values: readonly number[]) =>
    lines.push(`  ${name.padEnd(28)}${values.map(percents).join('')}`);
  lines.push('', say('cli.endings'));
  for (const [id, share] of Object.entries(of.endings)) row(id, share, of.mixed.endings[id] ?? 0);
  lines.push('', say('cli.whose'));
  for (const [id, influence] of Object.entries(of.influence)) {
    const luck = of.luck[id];
    row(id, influence.own, influence.other, luck?.mean ?? 0);
    for (const [mandate, { own, other }] of Object.entries(influence.mandates)) {
      row(`  ${mandate}`, own, other, luck?.mandates[mandate] ?? 0);
    }
  }
  lines.push('', say('cli.history'));
  for (const [id, byMandate] of Object.entries(of.historyPercentile)) {
    for (const [mandate, share] of Object.entries(byMandate)) row(`${id} ${mandate}`, share);
  }
  lines.push('', say('cli.gains'));
  for (const [id, byMandate] of Object.entries(of.gains)) {
    for (const [mandate, points] of Object.entries(byMandate)) row(`${id} ${mandate}`, points / 100);
  }
  for (const { name, ok } of of.tests) lines.push(`  ${ok ? '✓' : '✗'} ${name}`);
  lines.push('', `${file}: ${say('cli.problems', { count: findings.length })}`);
  for (const finding of findings) {
    const { line, column, severity, code } = finding;
    lines.push(`${file}:${line}:${column} ${severity} ${code}`, `  ${describeFinding(finding, say)}`);
    lines.push(excerpt(text, finding).replace(/^/gm, '    '));
  }
  io.err.write(`${lines.join('\n')}\n`);
}
