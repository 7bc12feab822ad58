/** Where every stage puts its problems: placed in the file, at most one for one mistake, and not without end. */
import { type ProblemCode, severityOf } from './codes';
import { PROBLEMS } from './limits';
import { nearest } from './nearest';
import type { Path, Problem } from './problem';

export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Told {
  readonly path: Path;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly suggestion?: string | undefined;
  /** Names among which the one that was meant may be. */
  readonly candidates?: Iterable<string> | undefined;
}

/** A name that is not known: whatever else is wrong below it is the same mistake. */
const SWALLOWS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'unknown-name',
  'unknown-meter',
  'unknown-key',
  'flag-as-meter',
  'duplicate-id',
  'bad-id',
  'reserved-id',
]);

export class Report {
  private readonly problems: Problem[] = [];
  private dropped = false;
  /** Lines already complained about so basically that what later stages see there is an echo. */
  private readonly spoiltLines = new Set<number>();
  /** Names that a slip has swallowed: that they are missing elsewhere is an echo. */
  private readonly lostNames = new Set<string>();
  private readonly meant = new Set<string>();

  /** Whether there are as many problems as are listed: then nothing more need be looked for. */
  get full(): boolean {
    return this.problems.length >= PROBLEMS;
  }

  /** Says at the end that not everything was looked at. */
  cut(): void {
    this.dropped = true;
  }

  get hasErrors(): boolean {
    return this.problems.some((problem) => problem.severity === 'error');
  }

  /** How many problems there are so far, for `forgetSince`. */
  get count(): number {
    return this.problems.length;
  }

  /** Takes back what turned out to follow from something worse. */
  forgetSince(count: number): void {
    this.problems.length = Math.min(this.problems.length, count);
  }

  spoil(line: number): void {
    this.spoiltLines.add(line);
  }

  lose(name: string): void {
    this.lostNames.add(name);
  }

  isLost(name: string): boolean {
    return this.lostNames.has(name);
  }

  /** Something else stands where `path` was meant: that it is missing is an echo. */
  mean(path: Path): void {
    this.meant.add(JSON.stringify(path));
  }

  isMeant(path: Path): boolean {
    return this.meant.has(JSON.stringify(path));
  }

  /** Says it even of a spoilt line. */
  addFirst(code: ProblemCode, place: Place, told: Told): void {
    if (this.full) {
      this.cut();
      return;
    }
    const name = told.params?.name;
    const suggestion =
      told.suggestion ??
      (told.candidates && typeof name === 'string' ? nearest(name, told.candidates) : undefined);
    this.problems.push({
      code,
      severity: severityOf(code),
      line: place.line,
      column: place.column,
      path: told.path,
      params: told.params ?? {},
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }

  add(code: ProblemCode, place: Place, told: Told): void {
    if (!this.spoiltLines.has(place.line)) this.addFirst(code, place, told);
  }

  /** In the order of the file. */
  finish(): Problem[] {
    const swallowing = new Set(
      this.problems.filter((p) => SWALLOWS.has(p.code)).map((p) => JSON.stringify(p.path)),
    );
    const seen = new Set<string>();
    const errors = new Set(
      this.problems.filter((p) => p.severity === 'error').map((p) => `${p.line}:${p.column}`),
    );
    const kept = this.problems.filter((problem) => {
      const mark = `${problem.code} ${problem.line}:${problem.column} ${JSON.stringify(problem.params)}`;
      if (seen.has(mark) || isEcho(problem, swallowing)) return false;
      if (problem.severity !== 'error' && errors.has(`${problem.line}:${problem.column}`)) return false;
      seen.add(mark);
      return true;
    });
    kept.sort((a, b) => a.line - b.line || a.column - b.column);
    const last = kept.at(-1);
    if (this.dropped && last) {
      kept.push({
        code: 'too-many-problems',
        severity: 'error',
        line: last.line,
        column: last.column,
        path: last.path,
        params: { limit: PROBLEMS },
      });
    }
    return kept;
  }
}

function isEcho(problem: Problem, swallowing: ReadonlySet<string>): boolean {
  if (swallowing.size === 0) return false;
  const own = SWALLOWS.has(problem.code) ? problem.path.length - 1 : problem.path.length;
  for (let length = 1; length <= own; length++) {
    if (swallowing.has(JSON.stringify(problem.path.slice(0, length)))) return true;
  }
  return false;
}
