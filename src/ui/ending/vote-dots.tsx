/** The last council vote of the game in a newspaper's small drawing: one dot for each vote. */
import type { Game } from '../../store';
import { useLanguage, useSay } from '../stores';
import styles from './vote-dots.module.css';

/** A drawing of more votes than this says nothing. */
const MOST = 20;

export function VoteDots({ game }: { game: Game }) {
  const say = useSay();
  const language = useLanguage();
  const held = lastVote(game);
  if (!held) return null;
  const { vote, result } = held;
  const dots = [
    ...Array.from({ length: result.for }, () => 'yes'),
    ...Array.from({ length: result.against }, () => 'no'),
    ...Array.from({ length: result.abstained }, () => 'abstain'),
  ];
  return (
    <figure className={styles.figure} lang={language}>
      <p className={styles.dots} aria-hidden="true">
        {dots.map((ballot, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: dots are all alike
          <span key={index} data-ballot={ballot} />
        ))}
      </p>
      <figcaption>
        <span lang={game.scenario.language}>{vote.question}</span>{' '}
        {say('play.voteCounts', { yes: result.for, no: result.against, abstain: result.abstained })}.
        {vote.invented && ` ${say('play.invented')}`}
      </figcaption>
    </figure>
  );
}

function lastVote(game: Game) {
  const all = game.scenario.turns.flatMap(({ votes }) => votes);
  const held = game.turns.flatMap(({ result }) => Object.entries(result.votes));
  return held
    .flatMap(([id, result]) => {
      const vote = all.find((one) => one.id === id);
      const count = result.for + result.against + result.abstained;
      return vote && count <= MOST ? [{ vote, result }] : [];
    })
    .at(-1);
}
