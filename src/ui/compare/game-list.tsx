/** The games that can be ticked, each with the line by which it is known in every picture. */
import { MOST_SELECTED } from '../../store';
import { OpenFiles } from '../files';
import { useCompare, useSay, useStores } from '../stores';
import styles from './compare.module.css';
import { lineStyle } from './lines';
import type { Shown, View } from './view';

export function GameList({ view }: { view: View }) {
  const say = useSay();
  const { open, choose, clearFiles } = useStores().compare.getState();
  const fields = useCompare((state) => state.fields);
  return (
    <section className={styles.side} aria-labelledby="compare-games">
      <h2 id="compare-games">{say('compare.playthroughs')}</h2>
      {fields.length > 1 && (
        <label className={styles.scenario}>
          {say('compare.scenario')}
          <select value={view.scenario.id} onChange={(event) => choose(event.target.value)}>
            {fields.map(({ on }) => (
              <option key={on.model.scenario.id} value={on.model.scenario.id}>
                {on.model.scenario.title}
              </option>
            ))}
          </select>
        </label>
      )}
      <ul className={styles.games}>
        {[...view.games, ...(view.really ? [view.really] : [])].map((game) => (
          <GameTick key={game.id} game={game} />
        ))}
      </ul>
      <Terms view={view} />
      <div className={styles.bring}>
        <OpenFiles label={say('compare.open')} onFiles={(files) => void open(files)} />
        {view.fromFiles && (
          <button type="button" className="button" onClick={clearFiles}>
            {say('compare.clearFiles')}
          </button>
        )}
        <p className="muted">{say('compare.dropHint')}</p>
      </div>
    </section>
  );
}

function GameTick({ game }: { game: Shown }) {
  const { toggle } = useStores().compare.getState();
  const selected = useCompare((state) => state.selected);
  const ticked = selected.includes(game.id);
  return (
    <li>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={ticked}
          disabled={!ticked && selected.length >= MOST_SELECTED}
          onChange={() => toggle(game.id)}
        />
        {ticked && <LineSample line={game.line} />}
        <span>{game.name}</span>
      </label>
    </li>
  );
}

const MARKS = {
  circle: <circle cx="14" cy="6" r="3.6" />,
  square: <rect x="10.5" y="2.5" width="7" height="7" />,
  triangle: <path d="M14 1.8 18.2 9.2H9.8z" />,
  diamond: <path d="M14 1.2 18 6l-4 4.8L10 6z" />,
};

/** A piece of the game's line. */
export function LineSample({ line }: { line: Shown['line'] }) {
  const { color, width, dash, mark } = lineStyle(line);
  return (
    <svg className={styles.sample} viewBox="0 0 28 12" aria-hidden="true" style={{ color }}>
      <line x1="0" x2="28" y1="6" y2="6" stroke="currentColor" strokeWidth={width} strokeDasharray={dash} />
      {mark && <g fill="currentColor">{MARKS[mark]}</g>}
    </svg>
  );
}

function Terms({ view: { terms, ticked, really } }: { view: View }) {
  const say = useSay();
  const luck = ticked[0]?.trace.record.seed.trim().toUpperCase() ?? '';
  return (
    <div className={styles.terms}>
      <p>{terms.luck ? say('compare.sameLuck', { luck }) : say('compare.otherLuck')}</p>
      {!terms.assumptions && <p>{say('compare.otherAssumptions')}</p>}
      {!terms.course && <p>{say('compare.otherCourse')}</p>}
      {!terms.rules && <p>{say('compare.otherRules')}</p>}
      {really && really.stoodIn.length > 0 && (
        <p>{say('compare.reallyStoodIn', { count: really.stoodIn.length })}</p>
      )}
    </div>
  );
}
