/** What zod finds wrong with the shape, as problems: the words in its messages say what was wanted. */
import type * as z from 'zod';
import type { ProblemCode } from '../codes';
import { PROBLEMS } from '../limits';
import { nearest } from '../nearest';
import type { Path } from '../problem';
import type { Report } from '../report';
import { isFields, type Tree } from '../syntax/tree';
import { thingAt } from '../things';
import { FIELD_NAMES } from './fields';
import { mended } from './mended';
import { type Finding, wanted } from './wanted';

type Issue = z.core.$ZodIssue;

/** Adds the problems and gives the paths of the values that later stages must not look at. */
export function addIssues(issues: readonly Issue[], tree: Tree, report: Report): Path[] {
  const adder = new IssueAdder(tree, report);
  const unknownFirst = [...issues].sort((a, b) => rank(a) - rank(b));
  for (const issue of unknownFirst) adder.add(issue, issue.path as Path);
  return adder.spoilt;
}

/** Misspelt names before missing ones: that `meters` is missing where `meterz` stands is no second mistake. */
function rank(issue: Issue): number {
  return issue.code === 'unrecognized_keys' ? 0 : 1;
}

/** What people call the two bounds of a condition. */
const BOUND_WORDS: Readonly<Record<string, string>> = {
  at_most: 'below',
  'at-most': 'below',
  less_than: 'below',
  under: 'below',
  max: 'below',
  up_to: 'below',
  above: 'at_least',
  over: 'at_least',
  more_than: 'at_least',
  min: 'at_least',
  from: 'at_least',
};

class IssueAdder {
  readonly spoilt: Path[] = [];

  constructor(
    private readonly tree: Tree,
    private readonly report: Report,
  ) {}

  add(issue: Issue, path: Path): void {
    if (this.report.full) {
      this.report.cut();
      return;
    }
    switch (issue.code) {
      case 'invalid_union':
        for (const inner of bestBranch(issue.errors)) this.add(inner, [...path, ...(inner.path as Path)]);
        return;
      case 'unrecognized_keys':
        for (const key of issue.keys.slice(0, PROBLEMS)) this.unknownKey(issue, key, path);
        if (issue.keys.length > PROBLEMS) this.report.cut();
        return;
      case 'invalid_key':
        if (this.tree.at(path.slice(0, -1)) !== undefined) this.badKey(path);
        return;
      case 'invalid_type':
        this.wrongType(issue, path);
        return;
      case 'too_small':
      case 'too_big':
        if (issue.origin === 'array') this.wrongCount(issue, path);
        else this.byWord(issue.message, path);
        return;
      default:
        this.byWord(issue.message, path);
    }
  }

  private unknownKey(issue: Issue, key: string, path: Path): void {
    this.spoilt.push([...path, key]);
    if (key === 'while' && path.includes('options')) {
      this.tell('while-only-standing', [...path, key], {}, { at: 'key' });
      return;
    }
    if (/^-\w/.test(key)) {
      const suggestion = `- ${key.slice(1)}: …`;
      this.tell('dash-without-space', [...path, key], { name: key }, { at: 'key', suggestion });
      return;
    }
    const name = issue.message.replace(/^thing /, '');
    const known = FIELD_NAMES.get(name) ?? [];
    const params = { name: key, known: known.join(', ') };
    const meant =
      known.includes('at_least') && Object.hasOwn(BOUND_WORDS, key) ? BOUND_WORDS[key] : undefined;
    const suggestion = meant ?? nearest(key, known);
    if (suggestion !== undefined) this.report.mean([...path, suggestion]);
    this.tell('unknown-key', [...path, key], params, { at: 'key', suggestion });
  }

  private badKey(path: Path): void {
    const name = String(path.at(-1));
    this.spoilt.push(path);
    if (path.includes('glossary')) this.tell('empty-value', path, { name }, { at: 'key' });
    else {
      const suggestion = mended.id(name);
      if (suggestion !== undefined) this.report.lose(suggestion);
      this.tell('bad-id', path, { name }, { at: 'key', suggestion });
    }
  }

  private wrongType(issue: Issue, path: Path): void {
    const value = this.tree.at(path);
    const name = String(path.at(-1) ?? '');
    if (value === undefined) {
      if (!this.report.isLost(name) && !this.report.isMeant(path)) this.missing(path, name);
      return;
    }
    if (value === null) {
      this.spoilt.push(path);
      this.tell('empty-value', path, { name }, { at: 'key' });
      return;
    }
    this.byWord(issue.message, path);
  }

  private missing(path: Path, name: string): void {
    const parent = path.slice(0, -1);
    if (typeof path.at(-1) === 'number') {
      this.tell('bad-coordinates', parent, { value: '' });
      return;
    }
    const at = typeof parent.at(-1) === 'string' ? 'key' : 'value';
    const params = { name, ...thingAt(parent, this.tree) };
    this.report.add('missing-key', this.tree.place(parent, at), { path, params });
  }

  private wrongCount(issue: Issue & { code: 'too_small' | 'too_big' }, path: Path): void {
    const [word, count] = issue.message.split(' ');
    const what = String(path.at(-1));
    if (word === 'too-few') this.tell('too-few', path, { what, count: Number(count) }, { at: 'key' });
    else if (word === 'too-many')
      return; // limits.ts counts
    else this.byWord(issue.message, path);
  }

  private byWord(message: string, path: Path): void {
    const raw = this.tree.at(path);
    if (message === 'empty' && isFields(raw) && this.hasSpoilt(path, Object.keys(raw))) return;
    if (/bound$/.test(message) && !isFields(raw)) return; // references know whether a meter or a flag
    this.spoilt.push(path);
    const name = String(path.at(-1) ?? '');
    const { code, params, ...more } = wanted(message, { name, raw, value: this.tree.written(path) });
    if (code === 'bad-id' && more.suggestion !== undefined) this.report.lose(more.suggestion);
    this.tell(code, path, params, more);
  }

  /** Whether one of these names below a path has been told already: that nothing else stands there is an echo. */
  private hasSpoilt(path: Path, names: readonly string[]): boolean {
    const below = new Set(names.map((name) => JSON.stringify([...path, name])));
    return this.spoilt.some((spoilt) => below.has(JSON.stringify(spoilt)));
  }

  private tell(
    code: ProblemCode,
    path: Path,
    params: Finding['params'],
    more: Omit<Finding, 'code' | 'params'> = {},
  ): void {
    const own = code === 'unknown-key' || code === 'bad-id' ? path.slice(0, -1) : path;
    this.report.add(code, this.tree.place(path, more.at ?? 'value'), {
      path,
      params: { ...params, ...thingAt(own, this.tree) },
      suggestion: more.suggestion,
      candidates: more.candidates,
    });
  }
}

/** Of the ways in which a value may be written, the one it comes nearest to. */
function bestBranch(branches: readonly Issue[][]): readonly Issue[] {
  const inside = branches.filter(
    (issues) => !issues.some((i) => i.path.length === 0 && i.code === 'invalid_type'),
  );
  return inside.find((issues) => issues.length > 0) ?? branches[0] ?? [];
}
