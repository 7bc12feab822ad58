/** Between two people: nothing else is on the page, and nothing of any choice. */
import { useEffect, useRef } from 'react';
import type { Game } from '../../store';
import { LanguageSwitch } from '../parts/language-switch';
import { useTitle } from '../parts/page';
import { governmentIndex, governmentOf } from '../reading/standing';
import { useGame, useSay } from '../stores';
import styles from './hand-over.module.css';

export function HandOver({ game }: { game: Game }) {
  const say = useSay();
  const takeSeat = useGame(({ takeSeat }) => takeSeat);
  const government = governmentOf(game, game.seat);
  const capital = government?.capital ?? '';
  const title = say('play.handTitle', { capital });
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(title);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className={styles.screen} data-side={governmentIndex(game, game.seat)}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{say('play.handNote', { capital })}</p>
      <button type="button" className="button button-strong" onClick={takeSeat}>
        {say('play.handButton', { capital })}
      </button>
      <LanguageSwitch />
    </main>
  );
}
