/** What follows from an option, an event or a vote. */
import { fieldsOf, listOf, type Path, textOf, valueAt } from '../../../store/studio/cards';
import { useSay } from '../../stores';
import styles from './cards.module.css';
import { useDesk } from './context';
import { Written } from './fields';
import { Grounds } from './grounds';
import { Rule } from './rule';

/** The consequences of an option, an event or a vote. */
export function Consequences({ path }: { path: Path }) {
  const { outline } = useDesk();
  const at = [...path, 'consequences'];
  const value = valueAt(outline.root, at);
  if (value !== undefined && !Array.isArray(value)) return <Written path={at} />;
  return (
    <>
      {listOf(value).map((item, i) => (
        <Consequence key={textOf(fieldsOf(item).id) || i} path={[...at, i]} />
      ))}
    </>
  );
}

function Consequence({ path }: { path: Path }) {
  const say = useSay();
  const { edit } = useDesk();
  return (
    <div className={styles.consequence}>
      <Rule
        path={path}
        lead="later"
        can={['when', 'chance', 'after']}
        more={[{ label: say('cards.removeConsequence'), run: () => edit({ kind: 'remove', path }) }]}
      />
      <Grounds path={path} />
    </div>
  );
}
