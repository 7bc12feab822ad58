/** Writes and updates translation files: keeps what a translator wrote, comments too, and drops nothing silently. */
import { type Document, type Pair, parseDocument, Scalar, YAMLMap } from 'yaml';
import type { Scenario } from '../../engine/scenario';
import type { Problem } from '../problem';
import { type Entry, type EntryStatus, markOf, statusOf } from './entry';
import { EntryNode } from './entry-node';
import { openTranslation } from './read-translation';
import { type TranslatableText, translatable } from './texts';

/** How many texts there are, and how far their translation is: `translated`, `missing` and `stale` add up to `texts`. */
export interface TranslationCounts {
  readonly texts: number;
  readonly translated: number;
  readonly missing: number;
  readonly stale: number;
  /** Translations whose originals are no longer in the scenario. */
  readonly orphaned: number;
}

export type Updated =
  | { readonly ok: true; readonly text: string; readonly counts: TranslationCounts }
  /** The file cannot be read, or is another scenario's or another language's. */
  | { readonly ok: false; readonly problems: readonly Problem[] };

const LAYOUT = { lineWidth: 0, minContentWidth: 0, flowCollectionPadding: false } as const;

/** The translation file of a scenario as it should be now; without `existing`, a fresh one to fill in. */
export function updateTranslation(scenario: Scenario, language: string, existing?: string): Updated {
  if (existing !== undefined) {
    const problems = refusals(scenario, language, existing);
    if (problems.length > 0) return { ok: false, problems };
  }
  const document = parseDocument(existing ?? freshFile(scenario, language));
  const update = new Update(document, translatable(scenario));
  const counts = update.run();
  const text = document.toString(LAYOUT);
  return { ok: true, text: existing?.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text, counts };
}

/** A translation file with one text written anew, as made from the original of today. */
export function writeTranslated(
  scenario: Scenario,
  language: string,
  existing: string | undefined,
  path: string,
  text: string,
): Updated {
  const updated = updateTranslation(scenario, language, existing);
  if (!updated.ok) return updated;
  const document = parseDocument(updated.text);
  const group = document.get('texts');
  const pair = group instanceof YAMLMap ? group.items.find((item) => nameOf(item) === path) : undefined;
  const original = translatable(scenario).find((one) => one.path === path)?.text;
  if (!pair || original === undefined) return updated;
  const node = new EntryNode(document, pair);
  node.set('text', text);
  node.set('of', markOf(original));
  node.remove('was');
  return updateTranslation(scenario, language, document.toString(LAYOUT));
}

function refusals(scenario: Scenario, language: string, existing: string): readonly Problem[] {
  const { report, opened } = openTranslation(existing);
  if (opened) {
    const { translation, tree } = opened;
    if (translation.translates !== scenario.id) {
      const params = { name: translation.translates, expected: scenario.id };
      report.add('translation-of-other', tree.place(['translates']), { path: ['translates'], params });
    }
    if (translation.language !== language) {
      const params = { name: translation.language, expected: language };
      report.add('translation-other-language', tree.place(['language']), { path: ['language'], params });
    }
  }
  return report.hasErrors ? report.finish() : [];
}

function freshFile(scenario: Scenario, language: string): string {
  return `# “${scenario.title.replace(/\s+/g, ' ')}” in another language (${language}).
# Write each translation between the quotes after “text:”. “original:” is there for you to read.
# Leave everything else as it is. Empty texts are shown as they are in the scenario.
translates: ${scenario.id}
language: ${language}
texts:
`;
}

class Update {
  private readonly texts: YAMLMap;
  private readonly orphans: YAMLMap | undefined;

  constructor(
    private readonly document: Document,
    private readonly originals: readonly TranslatableText[],
  ) {
    this.texts = this.group('texts') ?? this.addGroup('texts');
    this.orphans = this.group('orphans');
  }

  run(): TranslationCounts {
    const own = this.byPath(this.texts);
    const kept = this.byPath(this.orphans);
    const chosen = this.choose(own, kept);
    const counts = { translated: 0, missing: 0, stale: 0 };
    const NAMES = { good: 'translated', missing: 'missing', stale: 'stale' } as const;
    for (const { path, text } of this.originals) {
      const pair = chosen.get(path) ?? this.skeleton(path);
      chosen.set(path, pair);
      counts[NAMES[this.refresh(pair, text)]]++;
    }
    const used = new Set(chosen.values());
    const left = [...own.values(), ...kept.values()].filter((pair) => !used.has(pair));
    this.place(own, chosen);
    const orphaned = this.keepOrphans(left);
    return { texts: this.originals.length, ...counts, orphaned };
  }

  /** The entry of each path: its own, or one that was made from exactly this text under a name that is no more. */
  private choose(own: Map<string, Pair>, kept: Map<string, Pair>): Map<string, Pair> {
    const chosen = new Map<string, Pair>();
    const wanting: TranslatableText[] = [];
    for (const original of this.originals) {
      const pair = own.get(original.path);
      if (pair && statusOf(this.read(pair), original.text) === 'good') chosen.set(original.path, pair);
      else wanting.push(original);
    }
    const good = new Set(chosen.values());
    const donors = new Map<string, Pair[]>();
    for (const pair of [...own.values(), ...kept.values()]) {
      const { text, of } = this.read(pair);
      if (good.has(pair) || of === undefined || text.trim() === '') continue;
      donors.set(of, [...(donors.get(of) ?? []), pair]);
    }
    const given = new Set<Pair>();
    for (const { path, text } of wanting) {
      const fitting = donors.get(markOf(text)) ?? [];
      const donor = fitting.find((pair) => !given.has(pair));
      if (!donor) continue;
      given.add(donor);
      chosen.set(path, donor);
    }
    for (const { path } of wanting) {
      if (chosen.has(path)) continue;
      const pair = [own.get(path), kept.get(path)].find((one) => one && !given.has(one));
      if (pair) chosen.set(path, pair);
    }
    return chosen;
  }

  /** Shows the original of today, marks what is stale and what is good, and says which it is. */
  private refresh(pair: Pair, original: string): EntryStatus {
    const node = new EntryNode(this.document, pair);
    this.rescue(node);
    const entry = node.read();
    const status = statusOf(entry, original);
    const shown = original.trim();
    if (status === 'stale') {
      if (entry.was === undefined) node.setFirst('was', entry.original ?? '…');
      node.setBefore('text', 'original', shown);
      return status;
    }
    node.remove('was');
    if (status === 'missing') node.set('text', '');
    node.set('of', markOf(original));
    if (entry.original !== undefined || status === 'missing') node.setBefore('text', 'original', shown);
    return status;
  }

  /** Somebody wrote the translation over the original: it is put where it belongs. */
  private rescue(node: EntryNode): void {
    const { text, of, original } = node.read();
    if (text.trim() !== '' || of === undefined || original === undefined || markOf(original) === of) return;
    node.set('text', original);
  }

  /** Old entries where they stood, new ones after the one that comes before them in the scenario. */
  private place(own: Map<string, Pair>, chosen: Map<string, Pair>): void {
    const after = new Map<Pair | undefined, Pair[]>();
    let anchor: Pair | undefined;
    let before = '';
    for (const { path } of this.originals) {
      const pair = chosen.get(path);
      if (!pair) continue;
      if (own.get(path) === pair) anchor = pair;
      else {
        const key = this.document.createNode(path) as Scalar;
        const was = pair.key;
        if (was instanceof Scalar && was.commentBefore != null) key.commentBefore = was.commentBefore;
        key.spaceBefore = parent(path) !== parent(before) && before !== '';
        pair.key = key;
        after.set(anchor, [...(after.get(anchor) ?? []), pair]);
      }
      before = path;
    }
    const old = [...own].filter(([path, pair]) => chosen.get(path) === pair);
    this.texts.items = [
      ...(after.get(undefined) ?? []),
      ...old.flatMap(([, pair]) => [pair, ...(after.get(pair) ?? [])]),
    ];
    this.texts.flow = false;
  }

  private keepOrphans(left: readonly Pair[]): number {
    const worth = left.filter((pair) => this.read(pair).text.trim() !== '');
    if (worth.length === 0) {
      if (this.orphans) this.document.delete('orphans');
      return 0;
    }
    const group = this.orphans ?? this.addGroup('orphans');
    const names = new Set<string>();
    for (const pair of worth) {
      const name = nameOf(pair);
      let free = name;
      for (let n = 2; names.has(free); n++) free = `${name} (${n})`;
      names.add(free);
      if (free !== name) pair.key = this.document.createNode(free);
    }
    group.items = worth;
    group.flow = false;
    return worth.length;
  }

  private read(pair: Pair): Entry {
    return new EntryNode(this.document, pair).read();
  }

  private skeleton(path: string): Pair {
    return this.document.createPair(path, {});
  }

  private byPath(group: YAMLMap | undefined): Map<string, Pair> {
    return new Map(group?.items.map((pair) => [nameOf(pair), pair]));
  }

  private group(name: string): YAMLMap | undefined {
    const group = this.document.get(name);
    return group instanceof YAMLMap ? group : undefined;
  }

  private addGroup(name: string): YAMLMap {
    const group = new YAMLMap(this.document.schema);
    this.document.set(name, group);
    return group;
  }
}

function nameOf(pair: Pair): string {
  return pair.key instanceof Scalar ? String(pair.key.value) : '';
}

function parent(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
