/** The course of play: turns that have something to decide, shorter courses, endings, tests. */
import type { Path } from '../problem';
import { type Check, fields, items } from './check';
import { checkPlace, listedOnce } from './decisions';
import { checkChoice, checkCondition } from './rule-checks';

/** Words that stand in an expectation beside those of a condition. */
const EXPECT_WORDS: ReadonlySet<string> = new Set(['ending', 'score', 'in']);

export function checkCourseOfPlay(check: Check): void {
  checkTurns(check);
  checkCourses(check);
  checkEndings(check);
  checkTests(check);
}

function checkTurns(check: Check): void {
  const { document, names } = check;
  for (const [turn, path, index] of items(document.turns, ['turns'])) {
    checkPlace(check, turn.place, [...path, 'place']);
    check.keysKnown('unknown-government', names.governments, turn.to, [...path, 'to']);
    check.allKnown('unknown-source', names.sources, turn.sources, [...path, 'sources']);
    const own = Object.hasOwn(turn, 'decisions') && (!turn.decisions || turn.decisions.length > 0);
    const standingKnown = !Object.hasOwn(document, 'standing') || document.standing !== undefined;
    if (own || !standingKnown || names.decisions === undefined) continue;
    const open = [...names.decisions.values()].some((d) => d.openIn === undefined || d.openIn.has(index));
    if (!open) check.tell('turn-without-decision', path);
  }
}

function checkCourses(check: Check): void {
  const { turns } = check.names;
  for (const [course, path] of fields(check.document.courses, ['courses'])) {
    check.allKnown('unknown-turn', turns, course, path);
    listedOnce(check, course, path);
    let latest = -1;
    for (const [name, at] of items(course, path)) {
      const place = turns?.get(name);
      if (place === undefined) continue;
      if (place < latest) check.tell('out-of-order', at, { name });
      latest = Math.max(latest, place);
    }
  }
}

function checkEndings(check: Check): void {
  const { endings } = check.document;
  const last = (endings?.length ?? 0) - 1;
  for (const [ending, path, index] of items(endings, ['endings'])) {
    check.keysKnown('unknown-government', check.names.governments, ending.front, [...path, 'front']);
    const hasWhen = Object.hasOwn(ending, 'when');
    if (index === last) {
      if (hasWhen) check.tell('last-ending-has-when', [...path, 'when'], {}, { at: 'key' });
      if (ending.early === true) check.tell('last-ending-early', [...path, 'early'], {}, { at: 'key' });
    } else if (!hasWhen) {
      check.tell('ending-needs-when', path);
    }
  }
}

function checkTests(check: Check): void {
  for (const [test, path] of items(check.document.tests, ['tests'])) {
    if (typeof test.play === 'object') {
      for (const [choices, at, turn] of fields(test.play, [...path, 'play'])) {
        if (check.known('unknown-turn', check.names.turns, turn, at, 'key'))
          checkPlay(check, turn, choices, at);
      }
    }
    const expectations = Array.isArray(test.expect)
      ? items(test.expect, [...path, 'expect'])
      : test.expect === undefined
        ? []
        : ([[test.expect, [...path, 'expect']]] as const);
    for (const [expectation, at] of expectations) {
      checkCondition(check, expectation, at, EXPECT_WORDS);
      check.allKnown('unknown-ending', check.names.endings, expectation.ending, [...at, 'ending']);
      checkScores(check, expectation.score, [...at, 'score']);
    }
  }
}

function checkPlay(
  check: Check,
  turn: string,
  choices: Readonly<Record<string, string | undefined>>,
  path: Path,
): void {
  const index = check.names.turns?.get(turn);
  for (const decision of Object.keys(choices)) {
    const at = [...path, decision];
    const open = check.names.decisions?.get(decision)?.openIn;
    if (open !== undefined && index !== undefined && !open.has(index)) {
      check.tell('not-in-turn', at, { name: decision, turn }, { at: 'key' });
    } else {
      checkChoice(check, decision, choices[decision], at);
    }
  }
}

function checkScores(
  check: Check,
  score: Readonly<Record<string, object | undefined>> | undefined,
  path: Path,
): void {
  const { governments } = check.names;
  for (const [mandates, at, government] of fields(score, path)) {
    if (!check.known('unknown-government', governments, government, at, 'key')) continue;
    check.keysKnown('unknown-mandate', governments?.get(government), mandates, at);
  }
}
