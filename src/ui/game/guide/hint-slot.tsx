/** A place for hints: empty until one is due here, and never in the way. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Game } from '../../../store';
import { governmentOf, turnInView } from '../../reading/standing';
import { hrefOf } from '../../route';
import { useLanguage, useSay } from '../../stores';
import { useGuide } from './guide';
import styles from './hint-slot.module.css';
import { type Hint, PLACES, type Place } from './hints';

export function HintSlot({ at, game }: { at: Place; game: Game }) {
  const say = useSay();
  const language = useLanguage();
  const guide = useGuide();
  const slot = useRef<HTMLDivElement>(null);
  const due = guide?.due;
  // Only what comes into a live region that is already there is announced; to the eye the hint is there at once.
  const [there, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  const hint = due !== undefined && PLACES[due] === at ? due : undefined;
  const words = useWords(game, hint);
  const left = useRef(false);
  useEffect(() => {
    // Where the hint had the focus, the next key goes on from its place.
    if (left.current && hint === undefined) slot.current?.focus({ preventScroll: true });
    left.current = false;
  }, [hint]);
  if (!guide) return null;
  const leave = (how: () => void) => {
    left.current = true;
    how();
  };
  const press = (event: KeyboardEvent) => {
    // The keys of the turn (a number chooses, any key ends the reveal) are not meant here.
    if (event.key !== 'Tab') event.stopPropagation();
    if (event.key !== 'Escape' || hint === undefined) return;
    event.preventDefault();
    leave(guide.close);
  };
  return (
    <div
      ref={slot}
      tabIndex={-1}
      lang={language}
      className={styles.slot}
      data-at={at}
      {...(hint !== undefined && { role: 'note', 'aria-label': say('guide.hint'), onKeyDown: press })}
    >
      <p aria-hidden="true">{words}</p>
      <span className="hidden-words" aria-live="polite">
        {there && words}
      </span>
      {hint !== undefined && (
        <>
          <button
            type="button"
            className={styles.close}
            aria-label={say('guide.close')}
            onClick={() => leave(guide.close)}
          >
            <span aria-hidden="true">×</span>
          </button>
          <div className={styles.more}>
            {hint === 'ending' && game.trial === undefined && (
              <a href={hrefOf({ screen: 'new', scenario: game.scenario.id })}>{say('guide.playAgain')}</a>
            )}
            <button type="button" className={styles.quiet} onClick={() => leave(guide.quiet)}>
              {say('guide.quiet')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}

/** A hint names controls as they are named where they stand. */
function useWords(game: Game, hint: Hint | undefined): string | undefined {
  const say = useSay();
  if (hint === undefined) return undefined;
  const capitalOf = (id: string | undefined) => governmentOf(game, id ?? '')?.capital ?? '';
  const other = game.scenario.governments.find(({ id }) => id !== game.seat)?.id;
  const alone = turnInView(game).turn?.to.some(({ government }) => government === game.seat) ?? false;
  return say(hint === 'read' && !alone ? 'guide.readAll' : `guide.${hint}`, {
    other: capitalOf(other),
    only: say('play.onlyYou', { capital: capitalOf(game.seat) }),
    seal: say('play.seal'),
    guess: say('play.predictAnswer'),
  });
}
