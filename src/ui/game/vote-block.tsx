/** A vote that was held: its count, how each member voted, and that it is invented where it is. */
import { memberName } from '../../picture';
import type { Ballot, Game, Vote, VoteResult } from '../../store';
import { useLanguage, useSay } from '../stores';
import styles from './panels.module.css';

const BALLOT_WORDS = { yes: 'play.ballotYes', no: 'play.ballotNo', abstain: 'play.ballotAbstain' } as const;

interface VoteBlockProps {
  readonly game: Game;
  readonly vote: Vote;
  readonly result: VoteResult;
}

export function VoteBlock({ game, vote, result }: VoteBlockProps) {
  const say = useSay();
  const outcome = result.passed ? 'stage.passed' : result.vetoed ? 'stage.vetoed' : 'stage.failed';
  return (
    <div className={styles.vote}>
      <p lang={game.scenario.language}>
        <strong>
          {vote.body}: {vote.question}
        </strong>
      </p>
      <p>
        {say(outcome)}:{' '}
        {say('play.voteCounts', { yes: result.for, no: result.against, abstain: result.abstained })}
      </p>
      {vote.invented && <p className={styles.invented}>{say('play.invented')}</p>}
      <details>
        <summary>{say('play.voteTable')}</summary>
        <VoteTable game={game} vote={vote} result={result} />
      </details>
    </div>
  );
}

function VoteTable({ game, vote, result }: VoteBlockProps) {
  const say = useSay();
  const language = useLanguage();
  const word = (ballot: Ballot, veto: boolean) =>
    say(ballot === 'no' && veto ? 'play.ballotVeto' : BALLOT_WORDS[ballot]);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('play.member')}</th>
          <th scope="col">{say('play.votes')}</th>
          <th scope="col">{say('play.ballot')}</th>
        </tr>
      </thead>
      <tbody>
        {vote.members.map(({ id, name, size, veto }) => (
          <tr key={id}>
            <th scope="row">
              {memberName(game.model, { id, ...(name !== undefined && { name }) }, language)}
            </th>
            <td>{size}</td>
            <td>{word(result.members[id] ?? 'abstain', veto)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
