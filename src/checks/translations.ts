/** What can be said of a translation beside its scenario: what is missing, what has gone stale, what looks wrong. */
import type { Problem } from '../scenario';
import {
  type Entry,
  openTranslation,
  statusOf,
  type TranslatableText,
  type Translation,
  translatable,
} from '../scenario/translation';
import { figuresOf } from './figures';
import type { Beside } from './finding';
import type { Scenario } from './static/checker';

/** Shorter texts are often the same in two languages: names, Radio, Hotel. */
const LETTERS_THAT_DIFFER = 40;

/** All findings of a translation file, placed in it and in its order. Never throws on what the text says. */
export function checkTranslation(scenario: Scenario, { language, text }: Beside): Problem[] {
  const { report, opened } = openTranslation(text);
  if (!opened) return report.finish();
  const { translation, tree } = opened;
  const tell = (code: Problem['code'], path: Problem['path'], params: Problem['params'] = {}) =>
    report.add(code, tree.place(path, path[0] === 'texts' || path[0] === 'orphans' ? 'key' : 'value'), {
      path,
      params,
    });
  checkHead(scenario, language, translation, tell);
  const originals = translatable(scenario);
  checkTexts(originals, translation, tell);
  const known = new Set(originals.map(({ path }) => path));
  for (const path of translation.texts.keys()) {
    if (!known.has(path)) tell('translation-orphaned', ['texts', path], { name: path });
  }
  const kept = translation.orphans.size;
  if (kept > 0) tell('translation-orphans-kept', ['orphans'], { count: kept });
  return report.finish();
}

type Tell = (code: Problem['code'], path: Problem['path'], params?: Problem['params']) => void;

function checkHead(scenario: Scenario, expected: string, translation: Translation, tell: Tell): void {
  const { translates, language } = translation;
  if (translates !== scenario.id) {
    tell('translation-of-other', ['translates'], { name: translates, expected: scenario.id });
  }
  if (language !== expected) tell('translation-other-language', ['language'], { name: language, expected });
  else if (language === scenario.language)
    tell('translation-same-language', ['language'], { name: language });
  else if (!isKnownLanguage(language)) tell('translation-unknown-language', ['language'], { name: language });
}

function isKnownLanguage(tag: string): boolean {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag) !== undefined;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function checkTexts(originals: readonly TranslatableText[], translation: Translation, tell: Tell): void {
  const missing: string[] = [];
  for (const original of originals) {
    const entry = translation.texts.get(original.path);
    const status = statusOf(entry, original.text);
    if (entry === undefined || status === 'missing') missing.push(original.path);
    else if (status === 'stale') {
      const text = original.text.replace(/\s+/g, ' ').trim();
      const shown = text.length > 200 ? `${text.slice(0, 199)}…` : text;
      tell('translation-stale', ['texts', original.path], { name: original.path, text: shown });
    } else checkGood(original, entry, tell);
  }
  const [name] = missing;
  if (name === undefined) return;
  tell('translation-missing', ['texts'], { count: missing.length, texts: originals.length, name });
}

function checkGood({ path, text }: TranslatableText, entry: Entry, tell: Tell): void {
  const at = ['texts', path];
  if (text.trim() === entry.text.trim()) {
    if (text.trim().length >= LETTERS_THAT_DIFFER) tell('translation-identical', at, { name: path });
    return;
  }
  const [original, translated] = differing(figuresOf(text), figuresOf(entry.text));
  if (original.length === 0 && translated.length === 0) return;
  const params = { name: path, original: told(original), translated: told(translated) };
  tell('translation-figures', at, params);
}

/** Of two lists, what each has more of than the other. */
function differing(a: readonly string[], b: readonly string[]): [string[], string[]] {
  const rest = [...b];
  const only = a.filter((figure) => {
    const at = rest.indexOf(figure);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return [only, rest];
}

function told(figures: readonly string[]): string {
  return figures.length === 0 ? '–' : figures.slice(0, 6).join(', ');
}
