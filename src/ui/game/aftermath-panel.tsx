/** After a turn, never before: what really happened beside what was chosen, how sure that is, and on what ground. */
import type { Game } from '../../store';
import { CertaintyMark, Sources, useDate } from '../parts/grounds';
import { useFocus } from '../parts/use-focus';
import { topicOf } from '../reading/decisions';
import { type Beside, besideHistory } from '../reading/history';
import { sourcesOf } from '../reading/ledger';
import { endingIn, governmentOf } from '../reading/standing';
import { useGame, useSay } from '../stores';
import { HintSlot } from './guide/hint-slot';
import styles from './panels.module.css';
import { VoteBlock } from './vote-block';

export function AftermathPanel({ game }: { game: Game }) {
  const say = useSay();
  const next = useGame((state) => state.next);
  const panel = useFocus<HTMLElement>(game.turns.length);
  const index = game.turns.length - 1;
  return (
    <section ref={panel} tabIndex={-1} className={styles.panel} aria-labelledby="aftermath-title">
      <HintSlot at="panel" game={game} />
      <div className={styles.scroll}>
        <h2 id="aftermath-title">{say('play.aftermathTitle')}</h2>
        <p className="muted">{say('play.aftermathNote')}</p>
        {besideHistory(game, index).map((beside) => (
          <BesideBlock key={beside.decision.id} game={game} beside={beside} />
        ))}
        <RealVotes game={game} index={index} />
      </div>
      <div className={styles.actions}>
        <button type="button" className="button button-strong" onClick={next}>
          {say(endingIn(game) ? 'play.toEnding' : 'play.goOn')}
        </button>
      </div>
    </section>
  );
}

function BesideBlock({ game, beside }: { game: Game; beside: Beside }) {
  const say = useSay();
  const { scenario } = game;
  const { decision, chosen, really, kept, foreseen } = beside;
  const government = governmentOf(game, decision.by)?.name ?? '';
  const same = really !== undefined && really.option?.id === chosen?.id;
  return (
    <article className={styles.beside}>
      <h3 lang={scenario.language}>
        {government} · {topicOf(scenario, decision)}
      </h3>
      <dl>
        <dt>{say('play.chosenHere')}</dt>
        <dd lang={scenario.language}>{chosen?.label}</dd>
        <dt>{say(kept ? 'play.reallyKept' : 'play.really')}</dt>
        {really && !same ? (
          <dd lang={scenario.language}>{really.option?.label ?? really.chose}</dd>
        ) : (
          <dd>{say(really ? 'play.same' : 'play.reallyUnknown')}</dd>
        )}
      </dl>
      {really?.because !== undefined && (
        <p className="muted" lang={scenario.language}>
          {really.because}
        </p>
      )}
      <Departure game={game} beside={beside} />
      {really && <Meta game={game} really={really} />}
      {foreseen && (
        <p>
          {foreseen.id === chosen?.id
            ? say('play.foreseenRight')
            : say('play.foreseenWrong', { option: foreseen.label })}
        </p>
      )}
    </article>
  );
}

function Meta({ game, really }: { game: Game; really: NonNullable<Beside['really']> }) {
  const say = useSay();
  const date = useDate();
  return (
    <div className={styles.meta}>
      {really.on !== undefined && <span>{say('play.reallyOn', { date: date(really.on) })}</span>}
      <CertaintyMark certainty={really.certainty} />
      <Sources sources={sourcesOf(game.scenario.sources, really.sources)} />
    </div>
  );
}

/** An opponent that was to follow history and could not says so. */
function Departure({ game, beside }: { game: Game; beside: Beside }) {
  const say = useSay();
  const { departure, decision } = beside;
  if (departure === undefined) return null;
  const capital = governmentOf(game, decision.by)?.capital ?? '';
  const key = departure === 'not-offered' ? 'play.departureNotOffered' : 'play.departureNotRecorded';
  return <p className={styles.invented}>{say(key, { capital })}</p>;
}

function RealVotes({ game, index }: { game: Game; index: number }) {
  const say = useSay();
  const date = useDate();
  const played = game.turns[index];
  const votes = game.scenario.turns[played?.turn ?? -1]?.votes ?? [];
  return votes.map((vote) => {
    const result = played?.result.votes[vote.id];
    if (!result) return null;
    const { really } = vote;
    const counts = really && { yes: really.for, no: really.against, abstain: really.abstained };
    return (
      <div key={vote.id} className={styles.beside}>
        <VoteBlock game={game} vote={vote} result={result} />
        {really && counts && (
          <>
            <p>
              {really.on === undefined
                ? say('play.reallyVoteNoDate', counts)
                : say('play.reallyVote', { ...counts, date: date(really.on) })}
            </p>
            <div className={styles.meta}>
              <CertaintyMark certainty={really.certainty} />
              <Sources sources={sourcesOf(game.scenario.sources, really.sources)} />
            </div>
          </>
        )}
      </div>
    );
  });
}
