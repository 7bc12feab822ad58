/** A new game that shares the first turns of the one that is over. */
import { useId, useState } from 'react';
import type { Game, Turn } from '../../store';
import { go } from '../route';
import { useSay, useStores } from '../stores';
import styles from './branch-form.module.css';

export function BranchForm({ game, turns }: { game: Game; turns: readonly Turn[] }) {
  const say = useSay();
  const { branch } = useStores().game.getState();
  const id = useId();
  const [from, setFrom] = useState(turns.length);
  if (turns.length === 0) return null;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const next = branch(from - 1);
        if (next !== undefined) go({ screen: 'game', id: next });
      }}
    >
      <h2>{say('play.branchTitle')}</h2>
      <p className="muted">{say('play.branchNote')}</p>
      <label htmlFor={id}>{say('play.branchFrom')}</label>
      <select id={id} value={from} onChange={(event) => setFrom(Number(event.target.value))}>
        {turns.map(({ id: turn, headline }, index) => (
          <option key={turn} value={index + 1} lang={game.scenario.language}>
            {say('play.branchTurn', { turn: index + 1, headline })}
          </option>
        ))}
      </select>
      <button type="submit" className="button">
        {say('play.branchGo')}
      </button>
    </form>
  );
}
