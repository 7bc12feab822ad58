/** A seat's vote: how it votes or has voted, and the dossier that decides it where that lies here. */
import type { ChamberPicture } from '../../picture';
import type { Game, Turn } from '../../store';
import { Dialog } from '../parts/dialog';
import { useSay } from '../stores';
import styles from './stage-area.module.css';
import type { Desk } from './use-dossiers';
import { VoteBlock } from './vote-block';

interface SeatDialogProps {
  readonly game: Game;
  readonly turn: Turn;
  readonly chamber: ChamberPicture;
  readonly member: string;
  readonly desk: Desk;
  readonly onClose: () => void;
}

export function SeatDialog({ game, turn, chamber, member, desk, onClose }: SeatDialogProps) {
  const say = useSay();
  const seat = chamber.seats.find((one) => one.member === member);
  const vote = turn.votes.find(({ id }) => id === chamber.vote);
  if (!seat || !vote) return null;
  const follows = vote.members.find(({ id }) => id === member)?.follows;
  const dossier = desk.all.find(({ decision }) => decision.id === follows);
  const result = chamber.passed === undefined ? undefined : game.turns.at(-1)?.result.votes[vote.id];
  return (
    <Dialog
      title={seat.name}
      onClose={onClose}
      actions={
        dossier && (
          <button
            type="button"
            className="button button-strong"
            onClick={() => {
              desk.open(dossier.decision.id);
              onClose();
            }}
          >
            {say('play.openDossier')}
          </button>
        )
      }
    >
      <div className={styles.story}>
        <p>{seat.says}</p>
        {result ? (
          <VoteBlock game={game} vote={vote} result={result} />
        ) : (
          <p>
            <span lang={game.scenario.language}>{vote.question}</span> {chamber.needs}.
          </p>
        )}
      </div>
    </Dialog>
  );
}
