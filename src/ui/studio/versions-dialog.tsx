/** Versions of a draft: kept, compared with now, gone back to. */

import { yaml } from '@codemirror/lang-yaml';
import { unifiedMergeView } from '@codemirror/merge';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useId, useRef, useState } from 'react';
import type { OpenDraft, Version } from '../../store/studio';
import { Dialog } from '../parts/dialog';
import { useSay } from '../stores';
import { phrasesIn } from './editor/phrases';
import { houseTheme } from './editor/theme';
import { useMoment } from './moments';
import { useStudio } from './studio-store';
import styles from './versions.module.css';

const WHY = {
  'by-hand': 'studio.versionByHand',
  'by-itself': 'studio.versionByItself',
  elsewhere: 'studio.versionElsewhere',
} as const;

export function VersionsDialog({ open, onClose }: { open: OpenDraft; onClose: () => void }) {
  const say = useSay();
  const [compared, setCompared] = useState<string>();
  const version = open.versions.find(({ id }) => id === compared);
  return (
    <Dialog title={say('studio.versionsTitle', { file: open.file })} onClose={onClose}>
      <div className={styles.versions}>
        <Keep />
        {open.versions.length === 0 && <p>{say('studio.versionNone')}</p>}
        <ul>
          {open.versions.map((one) => (
            <Row
              key={one.id}
              version={one}
              compared={one.id === compared}
              onCompare={() => setCompared(one.id === compared ? undefined : one.id)}
              onBack={onClose}
            />
          ))}
        </ul>
        {version && <Difference version={version} text={open.text} />}
      </div>
    </Dialog>
  );
}

function Keep() {
  const say = useSay();
  const id = useId();
  const keepVersion = useStudio((state) => state.keepVersion);
  const [name, setName] = useState('');
  return (
    <form
      className={styles.keep}
      onSubmit={(event) => {
        event.preventDefault();
        void keepVersion(name);
        setName('');
      }}
    >
      <label htmlFor={id}>{say('studio.versionName')}</label>
      <input id={id} value={name} maxLength={80} onChange={(event) => setName(event.target.value)} />
      <button type="submit" className="button button-strong">
        {say('studio.versionKeep')}
      </button>
    </form>
  );
}

interface RowProps {
  readonly version: Version;
  readonly compared: boolean;
  readonly onCompare: () => void;
  readonly onBack: () => void;
}

function Row({ version, compared, onCompare, onBack }: RowProps) {
  const say = useSay();
  const moment = useMoment();
  const goBackTo = useStudio((state) => state.goBackTo);
  const date = moment(version.at);
  return (
    <li className={styles.row}>
      <p>
        <strong>{version.name ?? date}</strong>{' '}
        <span className="muted">
          {version.name !== undefined && `${date} · `}
          {say(WHY[version.why])}
        </span>
      </p>
      <button
        type="button"
        className="button"
        aria-expanded={compared}
        aria-label={say('studio.versionCompareOf', { date })}
        onClick={onCompare}
      >
        {say('studio.versionCompare')}
      </button>
      <button
        type="button"
        className="button"
        aria-label={say('studio.versionBackOf', { date })}
        onClick={() => {
          goBackTo(version.id);
          onBack();
        }}
      >
        {say('studio.versionBack')}
      </button>
    </li>
  );
}

function Difference({ version, text }: { version: Version; text: string }) {
  const say = useSay();
  const moment = useMoment();
  const box = useRef<HTMLDivElement>(null);
  const label = say('studio.versionDiff', { date: moment(version.at) });
  const same = version.text === text;
  useEffect(() => {
    if (!box.current || same) return;
    const view = new EditorView({
      parent: box.current,
      state: EditorState.create({
        doc: text,
        extensions: [
          yaml(),
          phrasesIn(say),
          houseTheme,
          EditorView.lineWrapping,
          EditorState.readOnly.of(true),
          EditorView.contentAttributes.of({ tabindex: '0', 'aria-label': label }),
          unifiedMergeView({
            original: version.text,
            mergeControls: false,
            gutter: true,
            collapseUnchanged: { margin: 2, minSize: 6 },
          }),
        ],
      }),
    });
    return () => view.destroy();
  }, [version, text, same, label, say]);
  if (same) return <p role="status">{say('studio.versionSame')}</p>;
  return (
    <section className={styles.difference}>
      <h3>{label}</h3>
      <p className="muted">{say('studio.versionDiffSays')}</p>
      <div ref={box} />
    </section>
  );
}
