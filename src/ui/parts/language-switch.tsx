/** The languages, each in its own name; always at hand, also in the middle of a turn. */
import { useState } from 'react';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../texts/browser';
import { useLanguage, useSay, useStores } from '../stores';
import styles from './language-switch.module.css';

/** `stacked` takes little of a bar's width. */
export function LanguageSwitch({ stacked = false }: { stacked?: boolean }) {
  const say = useSay();
  const { speak } = useStores();
  const language = useLanguage();
  const [failed, setFailed] = useState<Language>();
  const choose = (wanted: Language) => {
    setFailed(undefined);
    speak(wanted).catch(() => setFailed(wanted));
  };
  return (
    <fieldset className={styles.languages} data-stacked={stacked || undefined}>
      <legend className="hidden-words">{say('shell.language')}</legend>
      {LANGUAGES.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          className={styles.language}
          aria-pressed={one === language}
          onClick={() => choose(one)}
        >
          {LANGUAGE_NAMES[one]}
        </button>
      ))}
      {failed !== undefined && (
        <p role="alert" className={styles.failed}>
          {say('shell.languageFailed', { language: LANGUAGE_NAMES[failed] })}
        </p>
      )}
    </fieldset>
  );
}
