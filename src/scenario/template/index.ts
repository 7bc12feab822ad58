/** What an author begins with: a small whole game with notes that teach. */
import { english } from './en';
import { spanish } from './es';

/** The text of a fresh scenario under an id (checked by whoever asks for it); in English where its language has no template. */
export function templateScenario(id: string, language: string): string {
  const text = /^es\b/.test(language) ? spanish : english;
  return text.replace(/^id: river/m, `id: ${id}`).replace(/^language: \w+/m, `language: ${language}`);
}
