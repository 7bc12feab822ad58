/** The files of the built-in scenarios, fetched when somebody wants a copy of one. */
import type { Content } from '../store/studio';

const FILES: Readonly<Record<string, () => Promise<unknown>>> = import.meta.glob('../../scenarios/*.yaml', {
  query: '?raw',
  import: 'default',
});

/** `ID.yaml`, and `ID.LANG.yaml` beside it; undefined where there is none. */
export async function sourceOf(id: string): Promise<Content | undefined> {
  const names = new Map(Object.keys(FILES).map((path) => [path.split('/').at(-1) ?? '', path]));
  const read = async (name: string) => String(await FILES[names.get(name) ?? '']?.());
  if (!names.has(`${id}.yaml`)) return undefined;
  const translations: Record<string, string> = {};
  for (const name of names.keys()) {
    const language = name.startsWith(`${id}.`) ? name.slice(id.length + 1, -'.yaml'.length) : '';
    if (/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language)) translations[language] = await read(name);
  }
  return { text: await read(`${id}.yaml`), translations };
}
