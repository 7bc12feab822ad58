/** How texts read: none forgotten, none too hard for the grades that the scenario is for, no turn too long for a class. */
import { isFields, type Path } from '../../scenario';
import type { Checker } from './checker';
import { gradesOf } from './reading/grades';
import { createReading } from './reading/level';
import { MOST_WORDS, wordsBeforeChoice } from './reading/shown';

/** Fields whose texts people read. */
const TEXTS: ReadonlySet<string> = new Set([
  ...['title', 'about', 'headline', 'brief', 'text', 'ask', 'label', 'says', 'because', 'question', 'name'],
]);
/** Groups of texts by government. */
const GROUPS: ReadonlySet<string> = new Set(['front', 'to']);
const NO_WORD = /^[^\p{L}\p{N}]*$/u;
const FILLER = /^(todo|tbd|fixme|xxx+|text|blah.*|lorem ipsum.*)[\s.:!…]*$/i;
const MARK = /\b(TODO|TBD|FIXME|XXX|Lorem ipsum)\b/;
/** A turn's brief of fewer words says nothing. */
const BRIEF_WORDS = 3;
/** Of fewer words no level can be measured. */
const MEASURABLE_WORDS = 100;

export function checkTexts(checker: Checker): void {
  findPlaceholders(checker, checker.tree.value, [], false);
  checkReading(checker);
  checkLength(checker);
}

function findPlaceholders(checker: Checker, value: unknown, path: Path, inGroup: boolean): void {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) findPlaceholders(checker, item, [...path, i], false);
    return;
  }
  if (!isFields(value)) return;
  for (const [name, item] of Object.entries(value)) {
    if (typeof item !== 'string') {
      if (typeof item === 'object') findPlaceholders(checker, item, [...path, name], GROUPS.has(name));
      continue;
    }
    if (!inGroup && !TEXTS.has(name)) continue;
    if (isPlaceholder(name, item)) checker.tell('placeholder-text', [...path, name], { name });
  }
}

function isPlaceholder(name: string, text: string): boolean {
  if (NO_WORD.test(text) || FILLER.test(text) || MARK.test(text)) return true;
  if (text.length < 20 && text.trim().toLowerCase() === name) return true;
  return name === 'brief' && text.trim().split(/\s+/, BRIEF_WORDS).length < BRIEF_WORDS;
}

function checkReading(checker: Checker): void {
  const { scenario } = checker;
  const grades = gradesOf(scenario.class.grades);
  const reading = createReading(scenario.language);
  if (!grades || !reading) return;
  for (const [t, turn] of scenario.turns.entries()) {
    const texts = [turn.headline, turn.brief, ...turn.to.map(({ says }) => says)];
    for (const { options } of turn.decisions) {
      for (const { says, advice } of options) texts.push(says ?? '', ...advice.map((voice) => voice.says));
    }
    const { grade, words, wordsInSentence } = reading(texts);
    if (words < MEASURABLE_WORDS || grade <= grades.highest) continue;
    const params = { grade, highest: grades.highest, words: wordsInSentence };
    checker.tell('reading-level', ['turns', t, 'brief'], params, 'key');
  }
}

function checkLength(checker: Checker): void {
  const { scenario } = checker;
  for (const [t, turn] of scenario.turns.entries()) {
    const shown = scenario.governments.map(({ id, name }) => ({
      government: name,
      words: wordsBeforeChoice(scenario, turn, id),
    }));
    const [longest] = shown.sort((a, b) => b.words - a.words);
    if (!longest || longest.words <= MOST_WORDS) continue;
    checker.tell('much-to-read', ['turns', t, 'brief'], { ...longest, most: MOST_WORDS }, 'key');
  }
}
