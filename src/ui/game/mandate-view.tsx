/** What the player wants, with its score so far and its par; pressed, it says what counts and what par is. */
import { useState } from 'react';
import type { Game } from '../../store';
import { Dialog } from '../parts/dialog';
import { WantsList } from '../parts/wants-list';
import { shown } from '../reading/figures';
import type { MandateReading } from '../reading/standing';
import { useSay } from '../stores';
import styles from './mandate-view.module.css';

export function MandateView({ game, reading }: { game: Game; reading: MandateReading }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const { mandate, score, par } = reading;
  const { language, meters } = game.scenario;
  return (
    <>
      <button type="button" className={styles.mandate} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span className={styles.what}>
          <span className={styles.kicker}>{say('play.yourMandate')}</span>{' '}
          <strong lang={language}>{mandate.name}</strong>
        </span>{' '}
        <span className={styles.score}>
          <span>{shown(score)}</span>{' '}
          <span className={styles.par} data-known={par !== undefined}>
            {say('play.par', { par: par === undefined ? '00' : shown(par) })}
          </span>
        </span>
      </button>
      {open && (
        <Dialog title={mandate.name} lang={language} onClose={() => setOpen(false)}>
          <div className={styles.counts}>
            {mandate.says !== undefined && <p lang={language}>{mandate.says}</p>}
            <WantsList mandate={mandate} meters={meters} />
            <p>{say('play.scoreSays', { score: shown(score) })}</p>
            {par !== undefined && <p>{say('play.parSays', { par: shown(par) })}</p>}
          </div>
        </Dialog>
      )}
    </>
  );
}
