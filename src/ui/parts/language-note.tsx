/** Says in which language a scenario is told, where that is another one than the interface's. */
import { useMemo } from 'react';
import type { Scenario } from '../../store';
import { sameLanguage } from '../../texts/browser';
import { useLanguage, useSay } from '../stores';

/** What a language is called in the one in force. */
export function useLanguageName(): (tag: string) => string {
  const language = useLanguage();
  const names = useMemo(() => new Intl.DisplayNames([language], { type: 'language' }), [language]);
  return (tag) => {
    try {
      return names.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
}

export function LanguageNote({ scenario }: { scenario: Pick<Scenario, 'language'> }) {
  const say = useSay();
  const language = useLanguage();
  const nameOf = useLanguageName();
  if (sameLanguage(scenario.language, language)) return null;
  return (
    <p className="muted" lang={language}>
      {say('shell.toldOnlyIn', { language: nameOf(scenario.language) })}
    </p>
  );
}
