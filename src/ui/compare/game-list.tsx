/** The games that can be ticked, each with the line by which it is known in every picture. */
import { MOST_SELECTED } from '../../store';
import { OpenFiles } from '../files';
import { useCompare, useSay, useStores } from '../stores';
import styles from './compare.module.css';
import { LineSample } from './line-sample';
import type { Shown, View } from './view';
import { endingLanguage, endingWords } from './words';

export function GameList({ view }: { view: View }) {
  const say = useSay();
  const { open, clearFiles } = useStores().compare.getState();
  const full = useCompare((state) => state.selected.length >= MOST_SELECTED);
  return (
    <section className={styles.side} aria-labelledby="compare-games">
      <h2 id="compare-games">{say('compare.playthroughs')}</h2>
      <ChooseScenario view={view} />
      <fieldset className={styles.games}>
        <legend className="hidden-words">{say('compare.pick')}</legend>
        {view.games.map((game) => (
          <GameTick key={game.id} view={view} game={game} />
        ))}
      </fieldset>
      {view.really && <GameTick view={view} game={view.really} />}
      <div role="status" className={styles.terms}>
        <Terms view={view} />
        {full && <p>{say('compare.most')}</p>}
      </div>
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

/** Games of different scenarios are never mixed: one is looked at. */
function ChooseScenario({ view }: { view: View }) {
  const say = useSay();
  const { choose } = useStores().compare.getState();
  const fields = useCompare((state) => state.fields);
  if (fields.length < 2) return null;
  return (
    <label className={styles.choose}>
      {say('compare.scenario')}
      <select value={view.scenario.id} onChange={(event) => choose(event.target.value)}>
        {fields.map(({ on: { model } }) => (
          <option key={model.scenario.id} value={model.scenario.id} lang={model.scenario.language}>
            {model.scenario.title}
          </option>
        ))}
      </select>
    </label>
  );
}

function GameTick({ view, game }: { view: View; game: Shown }) {
  const say = useSay();
  const { toggle } = useStores().compare.getState();
  const selected = useCompare((state) => state.selected);
  const ticked = selected.includes(game.id);
  return (
    <label className={styles.tick} data-ticked={ticked || undefined}>
      <input
        type="checkbox"
        checked={ticked}
        disabled={!ticked && selected.length >= MOST_SELECTED}
        onChange={() => toggle(game.id)}
      />
      <span className={styles.name}>
        {ticked && <LineSample line={game.line} />} {game.name}
      </span>
      <span className={styles.state} lang={endingLanguage(view.scenario, game)}>
        {endingWords(view.scenario, game, say)}
      </span>
    </label>
  );
}

/** Whether differences between the ticked games come from choices alone. */
function Terms({ view: { terms, ticked, really } }: { view: View }) {
  const say = useSay();
  if (ticked.length < 2) return null;
  const luck = ticked[0]?.trace.record.seed.trim().toUpperCase() ?? '';
  const alike = terms.assumptions && terms.course;
  const words = [
    terms.luck
      ? say(alike ? 'compare.sameLuck' : 'compare.sameLuckOnly', { luck })
      : say('compare.otherLuck'),
    ...(terms.assumptions ? [] : [say('compare.otherAssumptions')]),
    ...(terms.course ? [] : [say('compare.otherCourse')]),
    ...(terms.rules ? [] : [say('compare.otherRules')]),
    ...(really && ticked.includes(really) && really.stoodIn.length > 0
      ? [say('compare.reallyStoodIn', { count: really.stoodIn.length })]
      : []),
  ];
  return words.map((text) => <p key={text}>{text}</p>);
}
