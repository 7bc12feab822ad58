/** What the model itself believes, in every turn. */
import { fieldsOf, valueAt } from '../../../store/studio/cards';
import { useSay } from '../../stores';
import { Card, ThingMenu } from './card';
import styles from './cards.module.css';
import { useDesk } from './context';
import { type Pull, percentOf, percentText, pullsOf } from './effects-sentence';
import { Picker, Written } from './fields';
import { Grounds } from './grounds';
import { useNames } from './names';
import { NumberBox } from './number-box';
import { OnlyIf, Rule } from './rule';
import { renameField } from './rule-sentence';
import { ClosedRow, Section } from './section';
import { Sentence } from './sentence';
import { useOpen } from './view-grounds';

export function TrendsView() {
  const say = useSay();
  const { outline, edit } = useDesk();
  const meters = outline.meters.map(({ id }) => id);
  const isOpen = useOpen(outline.trends);
  return (
    <Section
      path={['trends']}
      kind="trends"
      note="cards.trendsNote"
      plus="cards.plusTrend"
      ask="cards.askTrend"
      things={outline.trends}
    >
      {(named) => {
        const { id, path } = named;
        const menu = <ThingMenu path={path} name={id} />;
        if (!isOpen(named)) return <ClosedRow key={id} named={named} menu={menu} />;
        const pulls = pullsOf(outline.root, path);
        const taken = fieldsOf(valueAt(outline.root, [...path, 'pull']));
        const free = meters.find((meter) => !Object.hasOwn(taken, meter));
        const toward = meters.find((meter) => meter !== free) ?? 50;
        return (
          <Card
            key={id}
            path={path}
            label={say('cards.trendNamed', { id })}
            head={<strong>{id}</strong>}
            menu={menu}
            known={['id', 'when', 'effects', 'pull', 'because', 'certainty', 'sources']}
          >
            {pulls.length > 0 && <OnlyIf path={[...path, 'when']} text="cards.trendOnlyIf" />}
            {pulls.map((pull) =>
              'written' in pull ? (
                <Written key={String(pull.path.at(-1))} path={pull.path} />
              ) : (
                <PullLine key={pull.meter} pull={pull} />
              ),
            )}
            <Rule
              path={path}
              lead="everyTurn"
              whenApart={pulls.length > 0}
              can={['when']}
              fine
              more={[
                {
                  label: say('cards.addPull'),
                  run:
                    free === undefined
                      ? undefined
                      : () =>
                          edit({ kind: 'set', path: [...path, 'pull', free], value: { toward, by: '4%' } }),
                },
              ]}
            />
            <Grounds path={path} />
          </Card>
        );
      }}
    </Section>
  );
}

function PullLine({ pull }: { pull: Pull }) {
  const say = useSay();
  const names = useNames();
  const { outline, edit } = useDesk();
  const { path, meter, toward, by } = pull;
  const taken = fieldsOf(valueAt(outline.root, path.slice(0, -1)));
  const meters = names.list('meters');
  return (
    <div className={styles.rule}>
      <Sentence
        text="cards.pull"
        parts={{
          meter: (
            <Picker
              label={say('cards.whichMeter')}
              value={meter}
              names={meters.filter(({ id }) => id === meter || !Object.hasOwn(taken, id))}
              onPick={(id) => edit(renameField(outline.root, path, id))}
            />
          ),
          by: (
            <NumberBox
              label={say('cards.pullBy')}
              value={percentOf(by) ?? 1}
              min={0.01}
              max={100}
              unit="%"
              wrong={percentOf(by) === undefined}
              onNumber={(next) => edit({ kind: 'set', path: [...path, 'by'], value: percentText(next) })}
              remove={{ label: say('cards.removePull'), run: () => edit({ kind: 'remove', path }) }}
            />
          ),
          toward: (
            <>
              <Picker
                label={say('cards.pullToward')}
                value={typeof toward === 'number' ? '#' : toward}
                names={[{ id: '#', name: say('cards.aNumber') }, ...meters.filter(({ id }) => id !== meter)]}
                onPick={(id) => edit({ kind: 'set', path: [...path, 'toward'], value: id === '#' ? 50 : id })}
              />
              {typeof toward === 'number' && (
                <NumberBox
                  label={say('cards.pullNumber')}
                  value={toward}
                  min={0}
                  max={100}
                  onNumber={(next) => edit({ kind: 'set', path: [...path, 'toward'], value: next })}
                />
              )}
            </>
          ),
        }}
      />
    </div>
  );
}
