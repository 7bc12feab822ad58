/** The scenario as a whole: its title, what it is about, and the notes for its class. */
import { fieldsOf, listOf, type Path, textOf, valueAt } from '../../../store/studio/cards';
import type { TextKey } from '../../../texts';
import { useSay } from '../../stores';
import { AddThing, Card } from './card';
import styles from './cards.module.css';
import { useDesk } from './context';
import { ShortField, Small, TextField, Written } from './fields';
import fields from './fields.module.css';
import { NumberBox } from './number-box';
import { SECTIONS } from './view-of';

const LISTS = [
  ['roles', 'cards.classRoles', 'cards.plusRole'],
  ['before', 'cards.classBefore', 'cards.plusBefore'],
  ['debrief', 'cards.classDebrief', 'cards.plusDebrief'],
  ['rubric', 'cards.classRubric', 'cards.plusRubric'],
  ['leaves-out', 'cards.classLeavesOut', 'cards.plusLeavesOut'],
  ['care', 'cards.classCare', 'cards.plusCare'],
] as const satisfies readonly (readonly [string, TextKey, TextKey])[];

export function HeadView() {
  const say = useSay();
  const { outline } = useDesk();
  const sections: Path[] = SECTIONS.map((section) => [section]);
  const unknown = Object.keys(outline.root).filter(
    (key) => !['format', 'id', 'version', 'language', 'title', 'about', 'class', ...SECTIONS].includes(key),
  );
  return (
    <>
      <Card path={[]} inner={[...sections, ['class']]} label={say('cards.headCard')}>
        <TextField path={['title']} label={say('cards.title')} />
        <TextField
          path={['about']}
          label={say('cards.about')}
          optional
          prose
          placeholder={say('cards.aboutEmpty')}
        />
        <div className={styles.fieldRow}>
          <ShortField path={['id']} label={say('cards.id')} />
          <ShortField path={['version']} label={say('cards.version')} />
          <ShortField path={['language']} label={say('cards.language')} />
        </div>
        {unknown.map((key) => (
          <Written key={key} path={[key]} />
        ))}
      </Card>
      <ClassCard />
    </>
  );
}

function ClassCard() {
  const say = useSay();
  const { outline, edit } = useDesk();
  const minutes = valueAt(outline.root, ['class', 'minutes']);
  const lists = LISTS.map(([name]) => name);
  return (
    <Card
      path={['class']}
      head={<h3>{say('cards.classCard')}</h3>}
      label={say('cards.classCard')}
      known={['grades', 'minutes', 'glossary', ...lists]}
    >
      <p className={styles.note}>{say('cards.classNote')}</p>
      <div className={styles.fieldRow}>
        <ShortField path={['class', 'grades']} label={say('cards.grades')} optional />
        <div className={fields.row}>
          <span aria-hidden="true">{say('cards.minutes')}</span>
          <NumberBox
            label={say('cards.minutes')}
            value={typeof minutes === 'number' ? minutes : 45}
            min={1}
            max={10_000}
            step={5}
            onNumber={(value) => edit({ kind: 'set', path: ['class', 'minutes'], value })}
          />
        </div>
      </div>
      {LISTS.map(([name, title, plus]) => (
        <TextList key={name} path={['class', name]} title={say(title)} plus={say(plus)} />
      ))}
      <Glossary />
    </Card>
  );
}

/** Texts one below the other: questions, roles. */
function TextList({ path, title, plus }: { path: Path; title: string; plus: string }) {
  const say = useSay();
  const { outline, edit } = useDesk();
  const value = valueAt(outline.root, path);
  if (value !== undefined && !Array.isArray(value)) return <Written path={path} />;
  const items = listOf(value);
  return (
    <fieldset className={styles.list}>
      <legend>{title}</legend>
      {items.map((_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: texts of a list have only their place
        <div key={i} className={styles.listRow}>
          <TextField
            path={[...path, i]}
            label={say('cards.itemOf', { title, number: i + 1 })}
            look="quiet"
            prose
          />
          <Small
            text="×"
            label={say('cards.removeItem', { title, number: i + 1 })}
            onPress={() => edit({ kind: 'remove', path: [...path, i] })}
          />
        </div>
      ))}
      <Small
        text={plus}
        onPress={() =>
          edit(
            items.length === 0
              ? { kind: 'set', path, value: [say('cards.newText')] }
              : { kind: 'insert', path, value: say('cards.newText') },
          )
        }
      />
    </fieldset>
  );
}

function Glossary() {
  const say = useSay();
  const { outline, edit } = useDesk();
  const path = ['class', 'glossary'];
  const terms = Object.entries(fieldsOf(valueAt(outline.root, path)));
  return (
    <fieldset className={styles.list}>
      <legend>{say('cards.glossary')}</legend>
      {terms.map(([term, text]) => (
        <div key={term} className={styles.listRow}>
          <strong>{term}</strong>
          <TextField path={[...path, term]} label={say('cards.means', { term })} look="quiet" prose />
          <Small
            text="×"
            label={say('cards.leaveOut', { name: textOf(text) === '' ? term : term })}
            onPress={() => edit({ kind: 'remove', path: [...path, term] })}
          />
        </div>
      ))}
      <AddThing path={path} kind="glossary" text={say('cards.plusTerm')} ask={say('cards.askTerm')} />
    </fieldset>
  );
}
