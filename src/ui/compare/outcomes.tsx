/** What the ticked games came to: ending, every mandate's score, every meter at the end. */
import { shown } from '../reading/figures';
import { useSay } from '../stores';
import styles from './compare.module.css';
import { LineSample } from './game-list';
import type { Shown, View } from './view';
import { endingTitle } from './words';

/** The ending's title, or how far the game has come. */
export function useEndingWords(view: View): (game: Shown) => string {
  const say = useSay();
  return ({ trace }) =>
    endingTitle(view.scenario, trace.ending) ?? say('compare.unfinished', { turn: trace.turns.length });
}

export function Outcomes({ view }: { view: View }) {
  const say = useSay();
  const ending = useEndingWords(view);
  const { ticked, scenario } = view;
  const goals = scenario.governments.flatMap((government) =>
    government.mandates.map((mandate) => ({
      government: government.id,
      mandate: mandate.id,
      name: say('compare.score', { government: government.name, mandate: mandate.name }),
    })),
  );
  return (
    <section aria-labelledby="compare-outcomes">
      <h2 id="compare-outcomes">{say('compare.outcomes')}</h2>
      <div className={styles.scroll}>
        <table lang={scenario.language}>
          <thead>
            <tr>
              <td />
              {ticked.map((game) => (
                <th key={game.id} scope="col">
                  <LineSample line={game.line} /> {game.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{say('compare.ending')}</th>
              {ticked.map((game) => (
                <td key={game.id} className={styles.words}>
                  {ending(game)}
                </td>
              ))}
            </tr>
            {goals.map(({ government, mandate, name }) => (
              <tr key={`${government}/${mandate}`}>
                <th scope="row">{name}</th>
                {ticked.map((game) => {
                  const chosen = game.trace.record.mandates?.[government] === mandate;
                  const score = shown(game.trace.scores[government]?.[mandate] ?? 0);
                  return <td key={game.id}>{chosen ? <strong>{score}</strong> : score}</td>;
                })}
              </tr>
            ))}
            {scenario.meters.map((meter, index) => (
              <tr key={meter.id}>
                <th scope="row">{meter.name}</th>
                {ticked.map((game) => (
                  <td key={game.id}>{shown(game.trace.points.at(-1)?.meters[index] ?? 0)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
