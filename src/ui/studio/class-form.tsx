/** What is to be the same for a whole class, and the file that says so. */
import { type ReactNode, useId, useState } from 'react';
import { CLASS_FORMAT, type ClassFile, type OpenDraft } from '../../store/studio';
import { useSay, useStores } from '../stores';
import styles from './class-form.module.css';
import page from './studio.module.css';
import { useStudio } from './studio-store';

type Terms = Omit<ClassFile, 'format' | 'scenario' | 'translations'>;

export function ClassForm({ open }: { open: OpenDraft }) {
  const say = useSay();
  const { scenario } = open;
  if (!scenario) return <p className={page.notice}>{say('studio.classFirst')}</p>;
  return <Form open={open} scenario={scenario} />;
}

interface FormProps {
  readonly open: OpenDraft;
  readonly scenario: NonNullable<OpenDraft['scenario']>;
}

const OTHERS = {
  really: 'studio.classOtherReally',
  unpredictable: 'studio.classOtherUnpredictable',
  person: 'studio.classOtherPerson',
} as const;

function Form({ open, scenario }: FormProps) {
  const say = useSay();
  const id = useId();
  const { ports } = useStores();
  const saveClass = useStudio((state) => state.saveClass);
  const [terms, setTerms] = useState<Terms>(() => ({
    luck: ports.newLuck(),
    assumptions: {},
    seats: scenario.governments.map((government) => government.id),
    other: 'really',
    hints: true,
    predict: true,
  }));
  const change = (part: Partial<Terms>) => setTerms((before) => ({ ...before, ...part }));
  // What the scenario has lost since is not handed out.
  const seats = scenario.governments
    .map((government) => government.id)
    .filter((seat) => terms.seats.includes(seat));
  const course = scenario.courses.some((one) => one.id === terms.course) ? terms.course : undefined;
  const assumptions = Object.fromEntries(
    scenario.assumptions.map((one) => {
      const set = one.settings.find((setting) => setting.id === terms.assumptions[one.id]);
      return [one.id, set?.id ?? one.starts];
    }),
  );
  const ready = seats.length > 0 && terms.luck.trim() !== '';
  const make = () => {
    const { course: _, ...rest } = terms;
    void saveClass({
      ...rest,
      format: CLASS_FORMAT,
      scenario: open.text,
      translations: open.translations,
      luck: terms.luck.trim(),
      assumptions,
      ...(course !== undefined && { course }),
      seats,
    });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) make();
      }}
    >
      <p className={styles.intro}>{say('studio.classIntro')}</p>
      <Group legend={say('shell.luckAsk')}>
        <label htmlFor={`${id}-luck`}>{say('studio.classLuck')}</label>
        <input
          id={`${id}-luck`}
          className={styles.luck}
          value={terms.luck}
          maxLength={80}
          autoComplete="off"
          aria-describedby={`${id}-luck-note`}
          onChange={(event) => change({ luck: event.target.value })}
        />
        <p id={`${id}-luck-note`} className="muted">
          {say(terms.luck.trim() === '' ? 'shell.luckMissing' : 'studio.classLuckNote')}
        </p>
      </Group>
      <Group legend={say('studio.classSeats')}>
        {scenario.governments.map((government) => (
          <Tick
            key={government.id}
            text={government.name}
            on={seats.includes(government.id)}
            onTick={(on) =>
              change({
                seats: on ? [...seats, government.id] : seats.filter((seat) => seat !== government.id),
              })
            }
          />
        ))}
        <p role="status">{seats.length === 0 && say('studio.classSeatsNone')}</p>
      </Group>
      <Group legend={say('studio.classOther')}>
        {(['really', 'unpredictable', 'person'] as const).map((other) => (
          <Pick
            key={other}
            name={`${id}-other`}
            text={say(OTHERS[other])}
            on={terms.other === other}
            onPick={() => change({ other })}
          />
        ))}
      </Group>
      {scenario.courses.length > 0 && (
        <Group legend={say('studio.classCourse')}>
          <Pick
            name={`${id}-course`}
            text={say('shell.courseTurns', { name: say('shell.courseFull'), count: scenario.turns.length })}
            on={course === undefined}
            onPick={() => setTerms(({ course: _, ...rest }) => rest)}
          />
          {scenario.courses.map((one) => (
            <Pick
              key={one.id}
              name={`${id}-course`}
              text={say('shell.courseTurns', { name: one.id, count: one.turns.length })}
              on={course === one.id}
              onPick={() => change({ course: one.id })}
            />
          ))}
        </Group>
      )}
      {scenario.assumptions.map((one) => (
        <Group key={one.id} legend={one.ask} lang={scenario.language}>
          {one.settings.map((setting) => (
            <Pick
              key={setting.id}
              name={`${id}-${one.id}`}
              text={setting.name}
              on={assumptions[one.id] === setting.id}
              onPick={() => change({ assumptions: { ...assumptions, [one.id]: setting.id } })}
            />
          ))}
        </Group>
      ))}
      <Group legend={say('studio.classHelp')}>
        <Tick text={say('studio.classHints')} on={terms.hints} onTick={(hints) => change({ hints })} />
        <Tick
          text={say('studio.classPredict')}
          on={terms.predict}
          onTick={(predict) => change({ predict })}
        />
      </Group>
      <div className={styles.make}>
        <button type="submit" className="button button-strong" disabled={!ready}>
          {say('studio.classMake')}
        </button>
        <p className="muted">{say('studio.classAddress')}</p>
      </div>
    </form>
  );
}

function Group({ legend, lang, children }: { legend: string; lang?: string; children: ReactNode }) {
  return (
    <fieldset className={styles.group} {...(lang !== undefined && { lang })}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

function Tick({ text, on, onTick }: { text: string; on: boolean; onTick: (on: boolean) => void }) {
  return (
    <label className={styles.choice}>
      <input type="checkbox" checked={on} onChange={(event) => onTick(event.target.checked)} />
      {text}
    </label>
  );
}

interface PickProps {
  readonly name: string;
  readonly text: string;
  readonly on: boolean;
  readonly onPick: () => void;
}

function Pick({ name, text, on, onPick }: PickProps) {
  return (
    <label className={styles.choice}>
      <input type="radio" name={name} checked={on} onChange={onPick} />
      {text}
    </label>
  );
}
