/** What can be told of drafts and their files without reading them. */
import type { Content, Draft } from './ports';

/** Newest first; of the same moment by id, so that the order stays. */
export const byAge = (a: Draft, b: Draft) =>
  a.changed === b.changed ? (a.id < b.id ? -1 : 1) : a.changed < b.changed ? 1 : -1;

export const isSame = (a: Content, b: Content): boolean =>
  a.text === b.text && JSON.stringify(a.translations) === JSON.stringify(b.translations);

/** Of the id at the top of a file, so far as it is one. */
export function idOf(text: string): string | undefined {
  return /^id:[ \t]*["']?([a-z][a-z0-9-]*)/m.exec(text)?.[1];
}

/** Of the title at the top of a file. */
export function titleOf(text: string): string | undefined {
  const written = /^title:[ \t]*(\S.*?)[ \t]*$/m.exec(text)?.[1];
  return written?.replace(/^(["'])(.*)\1$/, '$2');
}

/** The text under an id of its own, so that nobody takes it for the scenario that it was copied from. */
export function withOwnId(text: string): string {
  return text.replace(/^id:([ \t]*)(["']?)(?!my-)/m, 'id:$1$2my-');
}

/** A name for a file that no other draft has: my-visa-row.yaml, my-visa-row-2.yaml … */
export function freeName(wanted: string, drafts: readonly Draft[]): string {
  const taken = new Set(drafts.map(({ file }) => file));
  const base = wanted.replace(/\.ya?ml$/i, '');
  for (let n = 1; ; n++) {
    const name = n === 1 ? `${base}.yaml` : `${base}-${n}.yaml`;
    if (!taken.has(name)) return name;
  }
}

/** The name under which a translation's file lies beside its scenario's: visa-row.es.yaml. */
export const translationName = (file: string, language: string): string =>
  file.replace(/(\.ya?ml)?$/i, `.${language}.yaml`);

/** Language and base name of a translation's file; undefined for another file. */
export function translationOf(
  file: string,
): { readonly base: string; readonly language: string } | undefined {
  const [, base, language] = /^(.+)\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.ya?ml$/.exec(file) ?? [];
  return base !== undefined && language !== undefined ? { base, language } : undefined;
}
