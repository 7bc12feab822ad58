/** What can be set for this browser. */
import { type ReactNode, useState } from 'react';
import { MOTIONS, THEMES } from '../../store';
import type { TextKey } from '../../texts';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../texts/browser';
import { Page } from '../parts/page';
import { hrefOf } from '../route';
import { useSay, useSettings, useStores } from '../stores';
import styles from './settings.module.css';

const THEME_NAMES = {
  system: 'shell.themeSystem',
  day: 'shell.themeDay',
  night: 'shell.themeNight',
} as const satisfies Record<string, TextKey>;

const MOTION_NAMES = {
  system: 'shell.motionSystem',
  full: 'shell.motionFull',
  none: 'shell.motionNone',
} as const satisfies Record<string, TextKey>;

export function SettingsScreen() {
  const say = useSay();
  const settings = useSettings((all) => all);
  const { settings: store, speak } = useStores();
  const { set } = store.getState();
  const [failed, setFailed] = useState<Language>();
  const [again, setAgain] = useState(false);
  return (
    <Page title={say('shell.settings')} section="settings">
      <h1>{say('shell.settings')}</h1>
      <p className={`muted ${styles.note}`}>{say('shell.settingsNote')}</p>
      <div className={styles.groups}>
        <Group legend={say('shell.language')}>
          {LANGUAGES.map((language) => (
            <Radio
              key={language}
              name="language"
              checked={settings.language === language}
              onPick={() => {
                setFailed(undefined);
                speak(language).catch(() => setFailed(language));
              }}
              label={LANGUAGE_NAMES[language]}
              lang={language}
            />
          ))}
          {failed !== undefined && (
            <p role="alert">{say('shell.languageFailed', { language: LANGUAGE_NAMES[failed] })}</p>
          )}
        </Group>
        <Group legend={say('shell.theme')}>
          {THEMES.map((theme) => (
            <Radio
              key={theme}
              name="theme"
              checked={settings.theme === theme}
              onPick={() => set({ theme })}
              label={say(THEME_NAMES[theme])}
            />
          ))}
        </Group>
        <Group legend={say('shell.motion')}>
          {MOTIONS.map((motion) => (
            <Radio
              key={motion}
              name="motion"
              checked={settings.motion === motion}
              onPick={() => set({ motion })}
              label={say(MOTION_NAMES[motion])}
            />
          ))}
        </Group>
        <Group legend={say('shell.predict')}>
          {[true, false].map((predict) => (
            <Radio
              key={String(predict)}
              name="predict"
              checked={settings.predict === predict}
              onPick={() => set({ predict })}
              label={say(predict ? 'shell.predictOn' : 'shell.predictOff')}
            />
          ))}
        </Group>
        <Group legend={say('guide.settings')}>
          <button
            type="button"
            className="button"
            onClick={() => {
              set({ explained: [], quietIn: '' });
              setAgain(true);
            }}
          >
            {say('guide.again')}
          </button>
          <p role="status" className="muted">
            {again && say('guide.againDone')}
          </p>
        </Group>
      </div>
      <p className={styles.more}>
        <a href={hrefOf({ screen: 'accessibility' })}>{say('shell.accessibility')}</a>
      </p>
    </Page>
  );
}

function Group({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

interface RadioProps {
  readonly name: string;
  readonly checked: boolean;
  readonly onPick: () => void;
  readonly label: string;
  readonly lang?: string;
}

function Radio({ name, checked, onPick, label, lang }: RadioProps) {
  return (
    <label className={styles.radio} lang={lang}>
      <input type="radio" name={name} checked={checked} onChange={onPick} />
      {label}
    </label>
  );
}
