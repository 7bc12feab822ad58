/** The original and its translation side by side, text by text. */
import { useId, useMemo, useState } from 'react';
import {
  describeFinding,
  type Finding,
  freshTranslation,
  type OpenDraft,
  rowsOf,
  type TranslationRow,
  withText,
} from '../../store/studio';
import { useLanguageName } from '../parts/language-note';
import { useSay } from '../stores';
import page from './studio.module.css';
import { useStudio } from './studio-store';
import styles from './translation.module.css';

/** Languages that are offered first; a file may be in any. */
const OFFERED = ['es', 'en', 'fr', 'pt', 'de', 'it', 'nl', 'pl', 'zh', 'ar', 'uk', 'ht'];
const AT_ONCE = 60;

export function TranslationView({ open }: { open: OpenDraft }) {
  const say = useSay();
  const nameOf = useLanguageName();
  const id = useId();
  const translate = useStudio((state) => state.translate);
  const languages = Object.keys(open.translations).sort();
  const [wanted, setWanted] = useState<string>();
  const { scenario } = open;
  if (!scenario) return <p className={page.notice}>{say('studio.translateFirst')}</p>;
  const language = wanted !== undefined && languages.includes(wanted) ? wanted : languages[0];
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        {language !== undefined && (
          <label htmlFor={id}>
            {say('studio.translateTo')}{' '}
            <select id={id} value={language} onChange={(event) => setWanted(event.target.value)}>
              {languages.map((tag) => (
                <option key={tag} value={tag}>
                  {nameOf(tag)}
                </option>
              ))}
            </select>
          </label>
        )}
        <Add
          taken={[scenario.language, ...languages]}
          nameOf={nameOf}
          onAdd={(tag) => {
            const file = freshTranslation(scenario, tag);
            if (file === undefined) return;
            translate(tag, file);
            setWanted(tag);
          }}
        />
      </div>
      {language === undefined ? (
        <p className={page.notice}>{say('studio.translateNone')}</p>
      ) : (
        <Texts key={language} open={open} scenario={scenario} language={language} name={nameOf(language)} />
      )}
    </div>
  );
}

interface AddProps {
  readonly taken: readonly string[];
  readonly nameOf: (tag: string) => string;
  readonly onAdd: (tag: string) => void;
}

function Add({ taken, nameOf, onAdd }: AddProps) {
  const say = useSay();
  const id = useId();
  const free = OFFERED.filter((tag) => !taken.includes(tag));
  const [picked, setPicked] = useState<string>();
  const tag = picked !== undefined && free.includes(picked) ? picked : free[0];
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        if (tag !== undefined) onAdd(tag);
      }}
    >
      <label htmlFor={id}>{say('studio.translatePick')}</label>
      <select id={id} value={tag} onChange={(event) => setPicked(event.target.value)}>
        {free.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </select>
      <button type="submit" className="button">
        {say('studio.translateAdd')}
      </button>
    </form>
  );
}

interface TextsProps {
  readonly open: OpenDraft;
  readonly scenario: NonNullable<OpenDraft['scenario']>;
  readonly language: string;
  readonly name: string;
}

function Texts({ open, scenario, language, name }: TextsProps) {
  const say = useSay();
  const translate = useStudio((state) => state.translate);
  const file = open.translations[language] ?? '';
  const rows = useMemo(() => rowsOf(scenario, file), [scenario, file]);
  const [todo, setTodo] = useState(false);
  const [most, setMost] = useState(AT_ONCE);
  // What was to do stays in the list while it is done, so that nothing jumps away under the hands.
  const [listed, setListed] = useState<ReadonlySet<string>>();
  const findings = open.besides.find((beside) => beside.language === language)?.findings ?? [];
  if (!rows) {
    const [first] = findings;
    const told = first ? { line: first.line, says: describeFinding(first, say) } : { line: 1, says: '' };
    return <p className={page.notice}>{say('studio.translateBroken', told)}</p>;
  }
  const done = rows.filter(({ status }) => status === 'good').length;
  const shown = rows.filter(({ path }) => !todo || listed?.has(path));
  const write = (path: string, text: string) => {
    const next = withText(scenario, language, file, path, text);
    if (next !== undefined) translate(language, next);
  };
  return (
    <>
      <div className={styles.bar}>
        <p role="status">{say('studio.translateDone', { done, count: rows.length })}</p>
        <label>
          <input
            type="checkbox"
            checked={todo}
            onChange={(event) => {
              setTodo(event.target.checked);
              setListed(new Set(rows.filter(({ status }) => status !== 'good').map(({ path }) => path)));
            }}
          />{' '}
          {say('studio.translateOpen')}
        </label>
      </div>
      <ToLookAt findings={findings} />
      {shown.length === 0 && <p className={page.notice}>{say('studio.translateNothing')}</p>}
      <ul className={styles.rows}>
        {shown.slice(0, most).map((row) => (
          <Row
            key={row.path}
            row={row}
            from={scenario.language}
            language={language}
            name={name}
            onWrite={write}
          />
        ))}
      </ul>
      {shown.length > most && (
        <button type="button" className="button" onClick={() => setMost(most + AT_ONCE)}>
          {say('studio.translateMore')}
        </button>
      )}
    </>
  );
}

/** What the checks say of the translation's file; what is missing or stale stands at its text. */
function ToLookAt({ findings }: { findings: readonly Finding[] }) {
  const say = useSay();
  if (findings.length === 0) return null;
  return (
    <details className={styles.findings}>
      <summary>{say('studio.translateFindings', { count: findings.length })}</summary>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.line} ${finding.column} ${finding.code}`}>
            <span className="muted">{say('studio.line', { line: finding.line })}</span>{' '}
            {describeFinding(finding, say)}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface RowProps {
  readonly row: TranslationRow;
  readonly from: string;
  readonly language: string;
  readonly name: string;
  readonly onWrite: (path: string, text: string) => void;
}

function Row({ row, from, language, name, onWrite }: RowProps) {
  const say = useSay();
  const id = useId();
  const [text, setText] = useState(row.text);
  const [given, setGiven] = useState(row.text);
  if (given !== row.text) {
    setGiven(row.text);
    setText(row.text);
  }
  const finish = () => {
    if (text !== row.text) onWrite(row.path, text);
  };
  return (
    <li className={styles.row} data-status={row.status}>
      <div>
        <p className={styles.path}>{row.path}</p>
        <p lang={from} className={styles.original}>
          {row.original}
        </p>
        {row.status === 'stale' && row.was !== undefined && (
          <p lang={from} className="muted">
            {say('studio.translateWas', { was: row.was })}
          </p>
        )}
      </div>
      <div className={styles.answer}>
        <textarea
          value={text}
          lang={language}
          rows={row.kind === 'line' ? 2 : Math.min(10, Math.ceil(row.original.length / 44) + 1)}
          aria-label={say('studio.translateOf', { language: name, path: row.path })}
          {...(row.status !== 'good' && { 'aria-describedby': `${id}-status` })}
          onChange={(event) => setText(event.target.value)}
          onBlur={finish}
        />
        {row.status !== 'good' && (
          <p id={`${id}-status`} className={styles.status}>
            {say(row.status === 'stale' ? 'studio.translateStale' : 'studio.translateMissing')}{' '}
            {row.status === 'stale' && (
              <button type="button" className={styles.right} onClick={() => onWrite(row.path, text)}>
                {say('studio.translateNow')}
              </button>
            )}
          </p>
        )}
      </div>
    </li>
  );
}
