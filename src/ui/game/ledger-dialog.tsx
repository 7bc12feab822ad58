/** "Why did it move?": every row of the ledger that moved a meter, one press away from anywhere. */
import { useState } from 'react';
import type { Game } from '../../store';
import { Dialog } from '../parts/dialog';
import { CertaintyKey, CertaintyMark, Sources, useDate } from '../parts/grounds';
import { shown, signedPoints } from '../reading/figures';
import { type LedgerTurn, ledgerOf } from '../reading/ledger';
import { ruleWords } from '../reading/rule-words';
import { readings } from '../reading/standing';
import { useLanguage, useSay } from '../stores';
import styles from './ledger-dialog.module.css';

interface LedgerDialogProps {
  readonly game: Game;
  readonly meter: string;
  readonly onClose: () => void;
}

export function LedgerDialog({ game, meter, onClose }: LedgerDialogProps) {
  const say = useSay();
  const date = useDate();
  const [only, setOnly] = useState('');
  const reading = readings(game).find((one) => one.meter.id === meter);
  if (!reading) return null;
  const turns = ledgerOf(game, meter);
  const visible = only === '' ? turns : turns.filter(({ number }) => String(number) === only);
  return (
    <Dialog title={say('play.ledgerOf', { name: reading.meter.name })} onClose={onClose}>
      {reading.meter.about !== undefined && (
        <p className="muted" lang={game.scenario.language}>
          {reading.meter.about}
        </p>
      )}
      <p className={styles.now}>
        {say('play.ledgerNow', { value: shown(reading.now), start: shown(reading.start) })}
      </p>
      {turns.length === 0 ? (
        <p>{say('play.ledgerEmpty')}</p>
      ) : (
        <label className={styles.filter}>
          {say('play.ledgerTurns')}{' '}
          <select value={only} onChange={(event) => setOnly(event.target.value)}>
            <option value="">{say('play.ledgerAll')}</option>
            {turns.map((turn) => (
              <option key={turn.number} value={turn.number}>
                {say('play.ledgerTurn', { turn: turn.number, date: date(turn.date) })}
              </option>
            ))}
          </select>
        </label>
      )}
      {visible.map((turn) => (
        <TurnTable key={turn.number} game={game} turn={turn} />
      ))}
      {turns.length > 0 && <CertaintyKey />}
    </Dialog>
  );
}

function TurnTable({ game, turn }: { game: Game; turn: LedgerTurn }) {
  const say = useSay();
  const date = useDate();
  const language = useLanguage();
  const caption = say('play.ledgerFor', {
    turn: turn.number,
    date: date(turn.date),
    from: points(turn.from, language),
    to: points(turn.to, language),
    change: signedPoints(turn.to - turn.from, language),
  });
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead className="hidden-words">
        <tr>
          <th scope="col">{say('play.points')}</th>
          <th scope="col">{say('play.rule')}</th>
          <th scope="col">{say('play.sure')}</th>
        </tr>
      </thead>
      <tbody>
        {turn.entries.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a turn that was played never move
          <tr key={index}>
            <td className={styles.points}>{signedPoints(entry.hundredths, language)}</td>
            <td>
              {ruleWords(game.scenario, entry.path, say)}
              {entry.because !== undefined && (
                <p className="muted" lang={game.scenario.language}>
                  {entry.because}
                </p>
              )}
              <Sources sources={entry.sources} />
            </td>
            <td>
              <CertaintyMark certainty={entry.certainty} />
            </td>
          </tr>
        ))}
        {turn.entries.length === 0 && (
          <tr>
            <td colSpan={3}>{say('play.ledgerStill')}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** Points with the decimals they need, without a sign. */
const points = (hundredths: number, language: string) =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(hundredths / 100);
