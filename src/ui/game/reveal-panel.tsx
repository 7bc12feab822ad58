/** Both choices at once, then a list that fills as the meters move: the reveal for whoever reads or listens. */
import { useEffect, useRef } from 'react';
import type { MeterCue } from '../../picture';
import type { Game } from '../../store';
import { useMotion } from '../looks';
import { toneStyle } from '../parts/meter-view';
import { useFocus } from '../parts/use-focus';
import { shown } from '../reading/figures';
import { type Line, linesOf, reasonsBySize } from '../reading/moving';
import { readings } from '../reading/standing';
import { useGame, useSay } from '../stores';
import type { BeatProps } from './beat';
import { BothSides } from './both-sides';
import { HintSlot } from './guide/hint-slot';
import styles from './panels.module.css';
import type { Reveal } from './use-reveal';
import { VoteBlock } from './vote-block';

export function RevealPanel({ game, ask, reveal }: BeatProps & { reveal: Reveal }) {
  const say = useSay();
  const endReveal = useGame((state) => state.endReveal);
  const panel = useFocus<HTMLElement>(reveal.done);
  const motion = useMotion();
  const lines = linesOf(reveal.cues, reveal.count);
  const rest = linesOf(reveal.cues, reveal.cues.length).slice(lines.length);
  const scroller = useRef<HTMLDivElement>(null);
  const filled = lines.length;
  useEffect(() => {
    const { current } = scroller;
    if (current && filled > 0 && !reveal.done) current.scrollTop = current.scrollHeight;
  }, [filled, reveal.done]);
  return (
    <section ref={panel} tabIndex={-1} className={styles.panel} aria-labelledby="reveal-title">
      <HintSlot at="panel" game={game} />
      <div ref={scroller} className={styles.scroll}>
        <h2 id="reveal-title">{say('play.revealTitle')}</h2>
        <BothSides game={game} turn={game.turns.length - 1} />
        <h2>{say('play.whatMoved')}</h2>
        <ul className={styles.moves} aria-live={motion ? 'polite' : 'off'} aria-relevant="additions">
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows at its end
            <li key={index}>
              <MoveLine game={game} line={line} ask={ask} />
            </li>
          ))}
        </ul>
        {/* On a narrow page, where the list is no scroller, it has its room from the start: nothing is pushed down. */}
        {rest.length > 0 && (
          <ul className={styles.rest} aria-hidden="true">
            {rest.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name than their place
              <li key={index}>
                <MoveLine game={game} line={line} ask={ask} />
              </li>
            ))}
          </ul>
        )}
        {reveal.done && lines.length === 0 && <p>{say('play.noMove')}</p>}
      </div>
      <div className={styles.actions}>
        {reveal.done ? (
          <>
            <button key="again" type="button" className="button" onClick={reveal.again}>
              {say('play.again')}
            </button>
            <button key="on" type="button" className="button button-strong" onClick={endReveal}>
              {say('play.toAftermath')}
            </button>
          </>
        ) : (
          <button key="skip" type="button" className="button" onClick={reveal.skip}>
            {say('play.skip')} <span className="muted">({say('play.skipHint')})</span>
          </button>
        )}
      </div>
    </section>
  );
}

interface MoveLineProps {
  readonly game: Game;
  readonly line: Line;
  readonly ask: (meter: string) => void;
}

function MoveLine({ game, line, ask }: MoveLineProps) {
  const say = useSay();
  const { scenario } = game;
  if (line.kind === 'meter') return <MeterLine game={game} line={line} ask={ask} />;
  if (line.kind === 'vote') {
    const vote = scenario.turns.flatMap(({ votes }) => votes).find(({ id }) => id === line.vote);
    const result = game.turns.at(-1)?.result.votes[line.vote];
    return vote && result ? <VoteBlock game={game} vote={vote} result={result} /> : null;
  }
  const event = scenario.events.find(({ id }) => id === line.event);
  return (
    <p className={styles.move}>
      <span className={styles.dot} data-kind="event" />
      <span className={styles.name}>
        {say('play.happened')}: <span lang={scenario.language}>{line.headline}</span>
      </span>
      {event?.text !== undefined && (
        <span className={styles.why} lang={scenario.language}>
          {event.text}
        </span>
      )}
    </p>
  );
}

function MeterLine({ game, line, ask }: MoveLineProps & { line: MeterCue }) {
  const say = useSay();
  const tone = readings(game).find(({ meter }) => meter.id === line.meter)?.tone ?? 'other';
  const from = shown(line.from);
  const to = shown(line.to);
  const reasons = reasonsBySize(game.model, line.rows);
  const words = to > from ? 'play.rising' : to < from ? 'play.falling' : 'play.staying';
  return (
    <p className={styles.move} style={toneStyle(tone)}>
      <span className={styles.dot} />
      <button
        type="button"
        className={styles.plain}
        lang={game.scenario.language}
        onClick={() => ask(line.meter)}
      >
        {line.name}
      </button>
      <span className={styles.figures}>
        <span aria-hidden="true">
          {from === to ? to : `${from} → ${to}`} {line.to > line.from ? '↑' : '↓'}
        </span>
        <span className="hidden-words">{say(words, { from, to })}</span>
      </span>
      <span className={styles.why}>
        <span lang={game.scenario.language}>{reasons[0]}</span>
        {reasons.length > 1 && (
          <span className={styles.more}> {say('play.moreReasons', { count: reasons.length - 1 })}</span>
        )}
      </span>
    </p>
  );
}
