/** Cards to cut out: who speaks in a cabinet, and what each government can want. */
import type { Scenario } from '../../store';
import { WantsList } from '../parts/wants-list';
import { useSay } from '../stores';
import styles from './teach.module.css';

export function RolesSection({ scenario, roles }: { scenario: Scenario; roles: readonly string[] }) {
  const say = useSay();
  return (
    <section aria-labelledby="roles" className={`${styles.section} ${styles.ownPage}`}>
      <h2 id="roles">{say('teach.roles')}</h2>
      {roles.length > 0 && (
        <>
          <p className={styles.note}>{say('teach.rolesNote')}</p>
          <ul className={styles.cards} lang={scenario.language}>
            {roles.map((role) => {
              const [name, task] = inTwo(role);
              return (
                <li key={role} className={styles.card}>
                  <strong>{name}</strong>
                  <span>{task}</span>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <h3 className={styles.sub}>{say('teach.mandates')}</h3>
      <p className={styles.note}>{say('teach.mandatesNote')}</p>
      <ul className={styles.cards}>
        {scenario.governments.flatMap((government, side) =>
          government.mandates.map((mandate) => (
            <li key={`${government.id}/${mandate.id}`} className={styles.card} data-side={side}>
              <span className="label">{government.name}</span>
              <strong>{mandate.name}</strong>
              <span>{mandate.says}</span>
              <WantsList mandate={mandate} meters={scenario.meters} />
            </li>
          )),
        )}
      </ul>
    </section>
  );
}

/** “Role: what it answers for”, parted at the colon where there is one. */
function inTwo(role: string): readonly [string, string] {
  const colon = role.indexOf(': ');
  if (colon < 0) return [role, ''];
  const task = role.slice(colon + 2);
  return [role.slice(0, colon), task.charAt(0).toUpperCase() + task.slice(1)];
}
