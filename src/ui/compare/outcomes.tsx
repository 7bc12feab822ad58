/** What the ticked games came to: ending, every mandate's score, every meter at the end. */
import type { ReactNode } from 'react';
import { shown } from '../reading/figures';
import { useSay } from '../stores';
import styles from './compare.module.css';
import { LineSample } from './line-sample';
import { ScrollBox } from './scroll-box';
import { toneMeters } from './tones';
import type { Shown, View } from './view';
import { endingLanguage, endingWords } from './words';

export function Outcomes({ view }: { view: View }) {
  const say = useSay();
  const { ticked, scenario } = view;
  const group = (name: string) => (
    <tr className={styles.group}>
      <th scope="rowgroup" colSpan={ticked.length + 1}>
        {name}
      </th>
    </tr>
  );
  const row = (key: string, name: string, cell: (game: Shown) => ReactNode) => (
    <tr key={key}>
      <th scope="row" lang={scenario.language}>
        {name}
      </th>
      {ticked.map((game) => (
        <td key={game.id} data-number>
          {cell(game)}
        </td>
      ))}
    </tr>
  );
  return (
    <section className={styles.below} aria-labelledby="compare-outcomes">
      <h2 id="compare-outcomes">{say('compare.outcomes')}</h2>
      <p className="muted">{say('compare.outcomesNote')}</p>
      <ScrollBox label={say('compare.outcomesTable')}>
        <table className={styles.outcomes}>
          <thead>
            <tr>
              <td />
              {ticked.map((game) => (
                <th key={game.id} scope="col">
                  <LineSample line={game.line} />
                  <br />
                  {game.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{say('compare.ending')}</th>
              {ticked.map((game) => (
                <td key={game.id} lang={endingLanguage(scenario, game)}>
                  {endingWords(scenario, game, say)}
                </td>
              ))}
            </tr>
          </tbody>
          {scenario.governments.map((government) => (
            <tbody key={government.id}>
              {group(say('compare.scoresOf', { government: government.name }))}
              {government.mandates.map((mandate) =>
                row(mandate.id, mandate.name, ({ people, trace }) => {
                  const score = shown(trace.scores[government.id]?.[mandate.id] ?? 0);
                  const own =
                    people.includes(government.id) && trace.record.mandates?.[government.id] === mandate.id;
                  return own ? <strong>{say('compare.ownScore', { score })}</strong> : score;
                }),
              )}
            </tbody>
          ))}
          <tbody>
            {group(say('compare.metersAtEnd'))}
            {toneMeters(scenario).map(({ meter, index }) =>
              row(meter.id, meter.name, ({ trace }) => shown(trace.points.at(-1)?.meters[index] ?? 0)),
            )}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
